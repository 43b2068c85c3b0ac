/** What the teacher can do while a session runs; the room turns each into an event with its time. */
import * as z from 'zod/mini';
import { answerSchema } from '../question/answer-form';
import { questionSchema } from '../question/question';
import { playSchema } from './play';

export const actionSchema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('next') }),
  z.object({ do: z.literal('back') }),
  z.object({ do: z.literal('goTo'), index: z.int() }),
  z.object({ do: z.literal('countHands'), optionId: z.string(), count: z.int().check(z.minimum(0), z.maximum(999)) }),
  z.object({ do: z.literal('answerFor'), studentId: z.string(), answer: z.nullable(answerSchema) }),
  z.object({ do: z.literal('timer'), change: z.enum(['toggle', 'more', 'less']) }),
  /** Switched by what the wall is, not by what a window believes: two presses come faster than its news. */
  z.object({ do: z.literal('blank') }),
  z.object({ do: z.literal('voteAgain') }),
  z.object({ do: z.literal('pickStudent') }),
  /** Goes on to the next question without a reveal. */
  z.object({ do: z.literal('skip') }),
  /** Puts a question that was made on the fly after this one and goes to it. */
  z.object({ do: z.literal('addQuestion'), question: questionSchema }),
  /** Groups of so many by chance, or none. */
  z.object({ do: z.literal('makeGroups'), size: z.nullable(z.int().check(z.minimum(2), z.maximum(12))) }),
  /** Lays something over the scene, or takes it away. */
  z.object({ do: z.literal('lay'), over: z.nullable(z.enum(['leaderboard', 'groups'])) }),
  z.object({ do: z.literal('setPlay'), play: playSchema }),
  /** From the lobby: everybody answers all questions at an own pace. */
  z.object({ do: z.literal('practise') }),
  z.object({ do: z.literal('finish') }),
]);
export type Action = z.infer<typeof actionSchema>;
