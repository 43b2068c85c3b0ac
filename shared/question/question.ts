/** A question as it stands in a topic file or, as a copy, in a set. */
import * as z from 'zod/mini';
import { kindNames } from './kinds';
import { questionBodySchema } from './question-body';

export const questionSchema = z.extend(questionBodySchema, { kind: z.enum(kindNames) });
export type Question = z.infer<typeof questionSchema>;
