/** What a window may ask about an import: no path ever crosses, so a page can have no file read that the teacher did not give. */
import * as z from 'zod/mini';
import { idSchema } from '../library/id';
import { mostDroppedFiles } from './drop-limits';
import { tableMappingSchema } from './table-schemas';

const longestPaste = 20_000_000;

/** What a teacher types as a headline is never longer. */
export const longestHeadline = 300;

const job = z.nullable(idSchema);

/** Pasted text, or dropped files with their bytes (null where they can't be read); into a job that is open, or a new one. */
export const importAskSchema = z.union([
  z.object({ job, text: z.string().check(z.maxLength(longestPaste)) }),
  z.object({
    job,
    dropped: z
      .array(z.object({ name: z.string().check(z.maxLength(1000)), bytes: z.nullable(z.instanceof(Uint8Array)) }))
      .check(z.maxLength(mostDroppedFiles)),
  }),
]);

/** As another format, or, of a table, with columns that hold something else; one mapping for each table, null to leave it out. */
export const importAgainSchema = z.object({
  job: idSchema,
  fileId: idSchema,
  format: z.string().check(z.maxLength(100)),
  mappings: z.nullable(z.array(z.nullable(tableMappingSchema))),
});
export type ImportAgain = z.infer<typeof importAgainSchema>;

export const importChoiceSchema = z.object({ job, what: z.enum(['files', 'folder']) });

export const importAddSchema = z.object({
  job: idSchema,
  /** Ids of questions, and keys of topics that have none. */
  chosen: z.array(z.string()),
  /** What new topics are to be called, by their keys, where it is not what was read. */
  headlines: z.record(z.string(), z.string().check(z.maxLength(longestHeadline))),
  libraryId: idSchema,
  /** The topic they go into, or null for topics of their own. */
  topicId: z.nullable(idSchema),
});
export type ImportAdd = z.infer<typeof importAddSchema>;

export const importAddedSchema = z.object({
  topicIds: z.array(z.string()),
  questions: z.int(),
});
export type ImportAdded = z.infer<typeof importAddedSchema>;
