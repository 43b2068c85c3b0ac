/** An answer as a phone gives it: by the places of what it was shown, since it knows no ids. */
import * as z from 'zod/mini';
import { longestWritten } from './longest-written';

const text = z.string().check(z.maxLength(longestWritten));
const place = z.int().check(z.minimum(0), z.maximum(999));
const places = z.array(place).check(z.maxLength(100));

export const phoneAnswerSchema = z.discriminatedUnion('form', [
  z.object({ form: z.literal('choose'), picks: places }),
  z.object({ form: z.literal('write'), text }),
  z.object({ form: z.literal('number'), text }),
  /** For each left side the place of the right one put to it, or null. */
  z.object({ form: z.literal('match'), rights: z.array(z.nullable(place)).check(z.maxLength(100)) }),
  /** The places of the shown items, first to last. */
  z.object({ form: z.literal('order'), items: places }),
  /** For each gap the place of an option, or what was written. */
  z.object({ form: z.literal('gaps'), filled: z.array(z.union([place, text])).check(z.maxLength(100)) }),
]);
export type PhoneAnswer = z.infer<typeof phoneAnswerSchema>;
