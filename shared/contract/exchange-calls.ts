/** The calls by which questions come in and go out: imports, exports and handouts. */
import * as z from 'zod/mini';
import { exportAskSchema } from '../export/export-calls';
import { lossSummarySchema } from '../export/loss-summary';
import { exporterNames } from '../handout/exporter-names';
import { handoutSchema } from '../handout/handout';
import { fileReadingSchema } from '../import/file-reading';
import {
  importAddedSchema,
  importAddSchema,
  importAgainSchema,
  importAskSchema,
  importChoiceSchema,
} from '../import/import-calls';
import { call, id, nothing, title } from './call';

export const exchangeCalls = {
  /** Asks for files or a folder and begins to read them; null when the teacher cancels. */
  'import.choose': call('teacher', importChoiceSchema, z.nullable(z.object({ job: id }))),
  'import.read': call('teacher', importAskSchema, z.object({ job: id })),
  'import.cancel': call('teacher', z.object({ job: id }), nothing),
  /** Goes on without the file that is being read; one that is read again stays as it was. */
  'import.leaveOut': call('teacher', z.object({ job: id, file: z.string() }), nothing),
  'import.readings': call('teacher', z.object({ job: id }), z.array(fileReadingSchema)),
  /** Answers every file that came out of the same archive: what stands twice among them may change place. */
  'import.readAgain': call('teacher', importAgainSchema, z.array(fileReadingSchema)),
  /** Adds everything that was chosen, or nothing. */
  'import.add': call('teacher', importAddSchema, importAddedSchema),
  'import.takeBack': call('teacher', z.object({ job: id }), nothing),
  /** Asks where, then writes what was read and refused as a text; null when the teacher cancels. */
  'import.saveReport': call('teacher', z.object({ job: id }), z.nullable(z.object({ file: z.string() }))),
  /** Forgets what was read. */
  'import.close': call('teacher', z.object({ job: id }), nothing),
  /** What a format would leave behind, before anything is saved. */
  'export.look': call('teacher', exportAskSchema, lossSummarySchema),
  /** Asks where to save, then writes, and says how many pictures could not be found; null when the teacher cancels. */
  'export.save': call('teacher', exportAskSchema, z.nullable(z.object({ file: z.string(), lostPictures: z.int() }))),
  'export.show': call('teacher', z.object({ file: z.string() }), nothing),
  /** Asks where to save, then writes; null when the teacher cancels. */
  'handout.save': call(
    'teacher',
    z.object({
      exporter: z.enum(exporterNames),
      handout: handoutSchema,
      name: title,
      /** Pictures as PNG in Base64, by name: those that the file can't hold as they are. */
      drawn: z.record(z.string(), z.string()),
    }),
    z.nullable(z.object({ file: z.string() })),
  ),
  'handout.show': call('teacher', z.object({ file: z.string() }), nothing),
  'print.read': call('print', nothing, handoutSchema),
  'print.ready': call('print', z.object({ pages: z.int() }), nothing),
} as const;
