/** What is kept of practice: the last answer to each question of a topic or a set, on this computer and without a name. */
import * as z from 'zod/mini';
import { answerSchema } from '../question/answer-form';

export const practiceVersion = 1;

export const practisedSorts = ['topic', 'set'] as const;
export type PractisedSort = (typeof practisedSorts)[number];

/** The name of its file: what is practised, and the id of that topic or set. */
export const practiceIdSchema = z.string().check(z.regex(/^(topic|set)-[a-z0-9][a-z0-9-]{0,79}$/));
export const practiceIdOf = (sort: PractisedSort, id: string): string => `${sort}-${id}`;

/** The mark is not kept: it is worked out anew, so that a key that was put right counts at once. */
const givenSchema = z.object({
  answer: answerSchema,
  /** How often the question was answered. */
  tries: z.int().check(z.minimum(1)),
  /** Milliseconds since 1970. */
  at: z.number(),
});

export const practiceSchema = z.object({
  version: z.literal(practiceVersion),
  id: practiceIdSchema,
  /** By the id of the question in its topic, or of the item in its set. */
  given: z._default(z.record(z.string(), givenSchema), {}),
});
export type Practice = z.infer<typeof practiceSchema>;
export type GivenById = Practice['given'];

export const emptyPractice = (id: string): Practice => ({ version: practiceVersion, id, given: {} });

/** The answers count as the last ones, whatever was given before, and as one more try each. */
export function addAnswers(practice: Practice, given: GivenById): Practice {
  const added = Object.entries(given).map(([id, last]) => {
    const tries = (practice.given[id]?.tries ?? 0) + 1;
    return [id, { ...last, tries }] as const;
  });
  return { ...practice, given: { ...practice.given, ...Object.fromEntries(added) } };
}
