/** What is asked and answered when topics or questions go to another library. */
import * as z from 'zod/mini';
import { problemSchema } from '../problem-schema';
import { idSchema } from './id';

const ids = z.array(idSchema).check(z.minLength(1), z.maxLength(20_000));

export const carryTopicsSchema = z.object({ from: idSchema, to: idSchema, topicIds: ids });

/** The ids of the topics where they were and where they are now, and what stood in the way of the others. */
export const carriedTopicsSchema = z.object({
  topics: z.array(z.object({ was: z.string(), is: z.string() })),
  failed: z.array(z.object({ topicId: z.string(), problem: problemSchema })),
});
export type CarriedTopics = z.infer<typeof carriedTopicsSchema>;

const place = z.object({ libraryId: idSchema, topicId: idSchema });

export const copyQuestionsSchema = z.object({
  from: place,
  to: place,
  questionIds: z.array(z.string()).check(z.minLength(1), z.maxLength(1000)),
});
