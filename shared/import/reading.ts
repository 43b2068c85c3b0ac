/** What reading a file yields: topics with questions that are ready or noted, and everything that was refused, with its place. */
import * as z from 'zod/mini';
import { daySchema, keyPointSchema, sourceSchema } from '../library/topic';
import { questionSchema } from '../question/question';
import { factsSchema } from './facts';
import { noteCodes, refusalCodes } from './note';

/** Where something stands in the file that was read. */
const placeSchema = z.object({
  /** Its name, as in `ImportSource`. */
  file: z.string(),
  /** From 1; null where the file has no lines. */
  line: z.nullable(z.number()),
  /** The number of the question in the file, from 1; null for what is no question. */
  question: z.nullable(z.number()),
  /** Its first words, at most 40 characters, so that it can be found. */
  words: z.string(),
});
export type Place = z.infer<typeof placeSchema>;

const readQuestionSchema = z.object({
  question: questionSchema,
  place: placeSchema,
  notes: z.array(z.object({ code: z.enum(noteCodes), facts: factsSchema })),
});
export type ReadQuestion = z.infer<typeof readQuestionSchema>;

const refusalSchema = z.object({ place: placeSchema, code: z.enum(refusalCodes), facts: factsSchema });
export type Refusal = z.infer<typeof refusalSchema>;

/** Questions that belong together: a quiz, a category, a sheet. */
const readTopicSchema = z.object({
  headline: z.string(),
  category: z.string(),
  dek: z.string(),
  date: z.nullable(daySchema),
  keyPoints: z.array(keyPointSchema),
  sources: z.array(sourceSchema),
  vocabulary: z.array(z.object({ term: z.string(), meaning: z.string() })),
  questions: z.array(readQuestionSchema),
});
export type ReadTopic = z.infer<typeof readTopicSchema>;

export const readingSchema = z.object({ topics: z.array(readTopicSchema), refused: z.array(refusalSchema) });
export type Reading = z.infer<typeof readingSchema>;
