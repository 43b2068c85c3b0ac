/** What the process of exports is asked, and what it answers. */
import type { ExportSource } from '../../shared/export/export-format';
import type { ExportFormatName } from '../../shared/export/export-formats';
import type { LossSummary } from '../../shared/export/loss-summary';
import type { SetAsideFiles } from '../../shared/library/library-list';

export interface ExportTask {
  does: 'look' | 'write';
  format: ExportFormatName;
  title: string;
  topics: ExportSource['topics'];
  /** The files of the library that can't be read. */
  setAside: SetAsideFiles;
  /** The bytes of the pictures by their names; none are needed to look. */
  pictures: [string, Uint8Array][];
  /** The names of the pictures that can't be found. */
  lost: string[];
  /** Milliseconds since 1970, which the files in a zip bear. */
  at: number;
}

export type ExportAnswer = { looked: LossSummary } | { written: Uint8Array };
