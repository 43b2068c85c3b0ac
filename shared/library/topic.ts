/** A topic: one subject to teach, kept as one JSON file in a library's folder. */
import * as z from 'zod/mini';
import { questionSchema } from '../question/question';
import { idSchema } from './id';
import { topicVersion } from './versions';

/** A day as YYYY-MM-DD. */
export const daySchema = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

export const sourceSchema = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z._default(z.string(), ''),
  address: z._default(z.string(), ''),
  /** The day the teacher saw it, or null. */
  seen: z._default(z.nullable(daySchema), null),
});

export const keyPointSchema = z.object({
  id: z.string(),
  text: z.string(),
  sourceId: z._default(z.nullable(z.string()), null),
});

export const topicSchema = z.object({
  version: z.literal(topicVersion),
  id: idSchema,
  date: z._default(z.nullable(daySchema), null),
  headline: z.string(),
  dek: z._default(z.string(), ''),
  category: z._default(z.string(), ''),
  keyPoints: z._default(z.array(keyPointSchema), []),
  sources: z._default(z.array(sourceSchema), []),
  vocabulary: z._default(z.array(z.object({ term: z.string(), meaning: z.string() })), []),
  questions: z._default(z.array(questionSchema), []),
  /** Milliseconds since 1970. */
  changedAt: z._default(z.number(), 0),
});

export type Source = z.infer<typeof sourceSchema>;
export type KeyPoint = z.infer<typeof keyPointSchema>;
export type Topic = z.infer<typeof topicSchema>;
