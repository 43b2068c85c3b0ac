/** What every question holds, whatever its kind; a kind adds rules, never fields. */
import * as z from 'zod/mini';
import { answerFormSchema } from './answer-form';

export const levels = ['easy', 'medium', 'hard'] as const;

export const questionBodySchema = z.object({
  id: z.string(),
  stem: z.string(),
  answer: answerFormSchema,
  explanation: z._default(z.string(), ''),
  /** For the teacher alone. */
  notes: z._default(z.string(), ''),
  /** What the question tests, in a few words; results are summed by it. */
  idea: z._default(z.string(), ''),
  level: z._default(z.enum(levels), 'medium'),
  tags: z._default(z.array(z.string()), []),
  /** The id of the key point that answers it, or null. */
  grounds: z._default(z.nullable(z.string()), null),
  points: z._default(z.number(), 1),
  /** Time to answer in seconds, or null for no timer. */
  seconds: z._default(z.nullable(z.int()), 60),
  secondVote: z._default(z.boolean(), false),
});
export type QuestionBody = z.infer<typeof questionBodySchema>;
