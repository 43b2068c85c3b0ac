/** What a list of libraries shows: each library with its topics in short, and the files that were set aside. */
import * as z from 'zod/mini';
import { problemSchema } from '../problem-schema';
import { isReady } from '../question/readiness';
import { daySchema, type Topic } from './topic';

export const topicSummarySchema = z.object({
  id: z.string(),
  date: z.nullable(daySchema),
  headline: z.string(),
  dek: z.string(),
  category: z.string(),
  /** The tags of its questions, each once. */
  tags: z.array(z.string()),
  questions: z.int(),
  /** How many of them can be projected; null while a large library is still being looked through. */
  ready: z.nullable(z.int()),
});
export type TopicSummary = z.infer<typeof topicSummarySchema>;

/** Files that could not be read, each with the reason. */
export const setAsideSchema = z.array(z.object({ file: z.string(), problem: problemSchema }));
export type SetAsideFiles = z.infer<typeof setAsideSchema>;

export const librarySchema = z.object({
  id: z.string(),
  name: z.string(),
  folder: z.string(),
  /** Whether it lies in the teacher's own folder, came with the app, or is kept elsewhere and perhaps by others. */
  place: z.enum(['own', 'sample', 'elsewhere']),
  /** Whether its folder is still being read, was read, or can't be reached now. */
  state: z.enum(['opening', 'open', 'away']),
  readOnly: z.boolean(),
  topics: z.array(topicSummarySchema),
  setAside: setAsideSchema,
  /** Why the whole library can't be read, or null. */
  problem: z.nullable(problemSchema),
});
export type Library = z.infer<typeof librarySchema>;

export const summaryOf = (topic: Topic): TopicSummary => ({
  id: topic.id,
  date: topic.date,
  headline: topic.headline,
  dek: topic.dek,
  category: topic.category,
  tags: [...new Set(topic.questions.flatMap((question) => question.tags))],
  questions: topic.questions.length,
  ready: topic.questions.filter(isReady).length,
});
