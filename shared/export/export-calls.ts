/** What a window may ask about an export: topics, a whole library or a set, in one format. */
import * as z from 'zod/mini';
import { idSchema } from '../library/id';
import { exportFormatNames } from './export-formats';

export const exportWhatSchema = z.discriminatedUnion('of', [
  z.object({ of: z.literal('topics'), libraryId: idSchema, topicIds: z.array(idSchema) }),
  z.object({ of: z.literal('library'), libraryId: idSchema }),
  z.object({ of: z.literal('set'), setId: idSchema }),
]);
export type ExportWhat = z.infer<typeof exportWhatSchema>;

export const exportAskSchema = z.object({ format: z.enum(exportFormatNames), what: exportWhatSchema });
