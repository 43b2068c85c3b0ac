/** An import under way: what it was given, what was found in it, and what of that is to be added. */
import type { FileReading } from '../../shared/import/file-reading';
import { filesOnceEach } from '../../shared/import/once-each';
import type { FileRead, ImportItem } from './worker-messages';

export interface ImportJob {
  id: string;
  files: FileReading[];
  /** The folder where its pictures wait. */
  pictures: string;
}

export interface Running extends ImportJob {
  waiting: ImportItem[];
  /** What each file was read from, to read it again as another format. */
  origins: Map<string, ImportItem>;
  /** What was found in each of those, also what stands in several of its files. */
  found: Map<ImportItem, FileReading[]>;
  done: number;
  /** How many were not read when the reading was stopped. */
  unread: number;
  isReading: boolean;
  /** Stops the reading that is under way. */
  stop: AbortController;
  /** The same for the files that are being read again. */
  again: Map<string, AbortController>;
  asked: Set<Promise<unknown>>;
}

export const beginImport = (id: string, pictures: string): Running => ({
  id,
  files: [],
  pictures,
  waiting: [],
  origins: new Map(),
  found: new Map(),
  done: 0,
  unread: 0,
  isReading: false,
  stop: new AbortController(),
  again: new Map(),
  asked: new Set(),
});

/** What can be chosen about the file stays, so that a choice that led nowhere can be changed. */
export const readAsAsked = (read: FileRead, before: FileReading, format: string): FileReading => ({
  ...read,
  id: before.id,
  format: read.format ?? (format || null),
  choices: before.choices,
  tables: read.tables.length > 0 ? read.tables : before.tables,
});

/** A question that the file no longer holds comes back in another one that holds it too. */
export function changeOne(job: Running, item: ImportItem, again: FileReading): void {
  const found = (job.found.get(item) ?? []).map((file) => (file.id === again.id ? again : file));
  job.found.set(item, found);
  const changed = new Map(filesOnceEach(found).map((file) => [file.id, file]));
  job.files = job.files.map((file) => changed.get(file.id) ?? file);
}
