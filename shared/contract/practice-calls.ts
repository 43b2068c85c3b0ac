/** The calls about practice: what is kept of it on this computer. */
import * as z from 'zod/mini';
import { practiceIdSchema, practiceSchema } from '../practice/practice';
import { call, nothing } from './call';

export const practiceCalls = {
  /** Empty where nothing was practised yet. */
  'practice.read': call('teacher', z.object({ id: practiceIdSchema }), practiceSchema),
  'practice.save': call('teacher', practiceSchema, nothing),
  /** Adds answers to those that are kept; each is one more try. */
  'practice.add': call('teacher', z.pick(practiceSchema, { id: true, given: true }), nothing),
} as const;
