/** What main and the import process say to each other: one file at a time, so that a file that stops the process is known. */
import type { FileReading } from '../../shared/import/file-reading';
import type { TableMapping } from '../../shared/import/table/mapping';

/** A file by its path, or what a window handed over. */
export interface ImportItem {
  name: string;
  path: string | null;
  bytes: Uint8Array | null;
}

export interface ReadTask {
  item: ImportItem;
  /** The folder for its pictures. */
  pictures: string;
  /** Read only the part of this name, in this format; null for the whole as it is recognized. */
  part: { name: string; format: string; mappings: readonly (TableMapping | null)[] | null } | null;
}

/** As read; main gives it its id. */
export type FileRead = Omit<FileReading, 'id'>;

export type WorkerSays = { says: 'alive'; file: string } | { says: 'read'; files: FileRead[] };
