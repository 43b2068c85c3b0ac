/** What one session leaves behind for the charts: one packed record, made anew from the session file at any time. */
import * as z from 'zod/mini';
import { questionSchema } from '../question/question';

/** Of the texts and the votes below; a record of another version is made anew from its file. */
export const recordVersion = 3;

/**
 * The answers of one vote on one question. `chosen[i]` belongs to `studentIds[i]` of the record, -1 is a blank:
 * the index of the option, in `picks` where several may be picked, or in `written` where nothing is chosen.
 */
const voteRecordSchema = z.object({
  chosen: z.array(z.int()),
  /** 1 right, 0 other answer, -1 blank or not marked; by student like `chosen`. */
  right: z.array(z.int()),
  /** What part of the points was earned, from 0 to 1; -1 blank or not marked. */
  share: z.array(z.number()),
  /** Milliseconds that the vote had been open, without pauses, when the answer came; -1 for none and where not known. */
  took: z.array(z.int()),
  /** Each combination of options once, by their indexes. */
  picks: z.array(z.array(z.int())),
  /** Each answer once, as markup on one line; an empty one is another answer whose words were not noted. */
  written: z.array(z.string()),
  /** What was answered in a poll, as `chosen` is, of nobody; sorted, so that it tells no order. */
  nameless: z.array(z.int()),
  /** Hands counted, by option index; else [right, other]. Empty when none were counted. */
  hands: z.array(z.int()),
});

export const sessionRecordSchema = z.object({
  version: z.literal(recordVersion),
  id: z.string(),
  /** Changes whenever the session file does; the results store asks only for what it has not. */
  stamp: z.string(),
  title: z.string(),
  classId: z.nullable(z.string()),
  className: z.string(),
  startedAt: z.number(),
  finished: z.boolean(),
  studentIds: z.array(z.string()),
  questions: z.array(
    z.object({
      question: questionSchema,
      headline: z.string(),
      revealed: z.boolean(),
      votes: z.array(voteRecordSchema),
    }),
  ),
});
export type VoteRecord = z.infer<typeof voteRecordSchema>;
export type SessionRecord = z.infer<typeof sessionRecordSchema>;
