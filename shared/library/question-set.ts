/** A set: an ordered list of questions drawn from topics; it keeps its own copies and knows where they came from. */
import * as z from 'zod/mini';
import { questionSchema } from '../question/question';
import { idSchema } from './id';
import { setVersion } from './versions';

export const setItemSchema = z.object({
  id: z.string(),
  /** The copy; points and time are the copy's own. */
  question: questionSchema,
  from: z.nullable(
    z.object({ libraryId: z.string(), topicId: z.string(), questionId: z.string(), headline: z.string() }),
  ),
});

export const questionSetSchema = z.object({
  version: z.literal(setVersion),
  id: idSchema,
  title: z.string(),
  items: z.array(setItemSchema),
  changedAt: z._default(z.number(), 0),
});

export type SetItem = z.infer<typeof setItemSchema>;
export type QuestionSet = z.infer<typeof questionSetSchema>;
