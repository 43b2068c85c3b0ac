/** What became of one file of an import: its format, what was read in it, or why nothing could be. */
import * as z from 'zod/mini';
import { problemSchema } from '../problem-schema';
import { readingSchema } from './reading';
import { tableLookSchema } from './table-schemas';

export const fileReadingSchema = z.object({
  id: z.string(),
  /** As in `ImportSource`. */
  name: z.string(),
  /** The name of the format it was read as, or null where none fits. */
  format: z.nullable(z.string()),
  /** The formats it could be read as, the likeliest first. */
  choices: z.array(z.object({ name: z.string(), label: z.string() })),
  /** Where it is a table: what its columns hold. */
  tables: z.array(tableLookSchema),
  reading: readingSchema,
  /** Why the whole file could not be read. */
  problem: z.nullable(problemSchema),
});
export type FileReading = z.infer<typeof fileReadingSchema>;

/** How far an import is. */
export const importProgressSchema = z.object({
  job: z.string(),
  done: z.int(),
  of: z.int(),
  /** The file that is being read, or ''. */
  file: z.string(),
  questions: z.int(),
  /** Files that were left out because the reading was stopped. */
  unread: z.int(),
  state: z.enum(['reading', 'read', 'cancelled']),
});
export type ImportProgress = z.infer<typeof importProgressSchema>;
