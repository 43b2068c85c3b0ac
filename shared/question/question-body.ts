/** What every question holds, whatever its kind; a kind adds rules, never fields. */
import * as z from 'zod/mini';
import { answerFormSchema } from './answer-form';
import { creditRules } from './credit';
import { mediaNameSchema } from './media-name';

export const levels = ['easy', 'medium', 'hard'] as const;

/** A picture beside the stem; the description is what a screen reader says and what stands where the picture can't. */
export const pictureSchema = z.object({
  media: mediaNameSchema,
  description: z._default(z.string(), ''),
  /** Who made it and under which licence. */
  credit: z._default(z.string(), ''),
});
export type Picture = z.infer<typeof pictureSchema>;

export const questionBodySchema = z.object({
  id: z.string(),
  /** Markup, as `explanation`. */
  stem: z.string(),
  picture: z._default(z.nullable(pictureSchema), null),
  answer: answerFormSchema,
  credit: z._default(z.enum(creditRules), 'all-or-nothing'),
  explanation: z._default(z.string(), ''),
  /** For the teacher alone. */
  notes: z._default(z.string(), ''),
  /** What the question tests, in a few words; results are summed by it. */
  idea: z._default(z.string(), ''),
  level: z._default(z.enum(levels), 'medium'),
  tags: z._default(z.array(z.string()), []),
  /** Codes of the curriculum's standards, as they are written there. */
  standards: z._default(z.array(z.string()), []),
  /** The id of the key point that answers it, or null. */
  grounds: z._default(z.nullable(z.string()), null),
  points: z._default(z.number().check(z.minimum(0)), 1),
  /** Time to answer in seconds, or null for no timer. */
  seconds: z._default(z.nullable(z.int()), 60),
  secondVote: z._default(z.boolean(), false),
});
export type QuestionBody = z.infer<typeof questionBodySchema>;
