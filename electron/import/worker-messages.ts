/** What main and the import process say to each other: file by file, so that one that stops the process is known and costs only itself. */
import type { FileReading } from '../../shared/import/file-reading';
import type { TableMapping } from '../../shared/import/table/mapping';
import type { Problem } from '../../shared/problem';

/** A file by its path, or what a window handed over. */
export interface ImportItem {
  name: string;
  path: string | null;
  bytes: Uint8Array | null;
  /** Why it is known already that it can't be read. */
  problem?: Problem;
}

export interface ReadTask {
  item: ImportItem;
  /** The folder for its pictures. */
  pictures: string;
  /** Read only the part of this name, in this format; null for the whole as it is recognized. */
  part: { name: string; format: string; mappings: readonly (TableMapping | null)[] | null } | null;
  /** The names of the files in it that were read, or given up, before. */
  past?: readonly string[];
}

/** As read; main gives it its id. */
export type FileRead = Omit<FileReading, 'id'>;

export type WorkerSays =
  /** Begins with a file of so many bytes. */
  | { says: 'alive'; file: string; bytes: number }
  | { says: 'read'; file: FileRead }
  /** Everything of the task was read. */
  | { says: 'done' };
