/** What the teacher can do while a session runs; the room turns each into an event with its time. */
import * as z from 'zod/mini';
import { answerSchema } from '../question/answer-form';

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
  z.object({ do: z.literal('finish') }),
]);
export type Action = z.infer<typeof actionSchema>;
