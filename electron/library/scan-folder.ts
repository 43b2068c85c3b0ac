/** Looks through a library's folder in one go, reading only the files that changed since it was looked through last. */
import { accessSync, constants, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { aboutFile, topicEnding } from '../../shared/library/file-names';
import type { TopicSummary } from '../../shared/library/library-list';
import type { Problem } from '../../shared/problem';

/** A file as it was when it was read: its times (ms), its size, and what was in it. */
export interface KnownFile {
  modified: number;
  changed: number;
  size: number;
  summary: TopicSummary | null;
  problem: Problem | null;
}

export interface FolderLook {
  name: string;
  readOnly: boolean;
  files: Map<string, KnownFile>;
  /** Whether anything is other than it was. */
  isNew: boolean;
}

/** In how many new files the ready questions are counted at once; a whole library of them is listed first and counted after. */
const countedAtOnce = 200;
const longestName = 200;
/** Of the others neither times nor size are asked at first either: a disk takes about as long for that as for reading them. */
const notLookedAt: KnownFile = { modified: -1, changed: -1, size: -1, summary: null, problem: null };

/** Reads one topic's file; whether its questions are ready may be left for later. */
export type ReadTopic = (
  path: string,
  file: string,
  size: number,
  countsReady: boolean,
) => Pick<KnownFile, 'summary' | 'problem'>;

/**
 * Throws what the disk throws when the folder can't be reached; `passed` hears after each file how far it is.
 * Null when a file must be read and there is no reader yet: an unchanged library needs none.
 */
export function scanFolder(
  folder: string,
  known: ReadonlyMap<string, KnownFile>,
  reader: ReadTopic | null,
  passed: (files: ReadonlyMap<string, KnownFile>) => void,
): FolderLook | null {
  const files = new Map<string, KnownFile>();
  let isNew = false;
  let read = 0;
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => name.endsWith(topicEnding));
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const { name } = entry;
    const before = known.get(name);
    const countsReady = read < countedAtOnce;
    const found = !before && !countsReady && entry.isFile() ? notLookedAt : lookAt(folder, name, before);
    if (!found) continue;
    if (found !== before && !reader) return null;
    const now =
      found === before || !reader ? found : { ...found, ...reader(join(folder, name), name, found.size, countsReady) };
    files.set(name, now);
    if (now !== before) {
      isNew = true;
      read += 1;
    }
    passed(files);
  }
  return {
    name: nameOf(folder),
    readOnly: isReadOnly(folder),
    files,
    isNew: isNew || files.size !== known.size,
  };
}

/** Whether nothing of a file was left for later. */
export const isCounted = ({ summary, modified }: KnownFile): boolean =>
  summary?.ready !== null && modified !== notLookedAt.modified;

/** Counts the ready questions where that was left for later, for `time` ms; says whether all are counted. */
export function countReady(folder: string, files: Map<string, KnownFile>, reader: ReadTopic, time: number): boolean {
  const end = performance.now() + time;
  for (const [name, file] of files) {
    if (isCounted(file)) continue;
    if (performance.now() > end) return false;
    const now = lookAt(folder, name, undefined);
    // First how it stands, then what is in it: a change between the two is found by the next look.
    if (now) files.set(name, { ...now, ...reader(join(folder, name), name, now.size, true) });
    else files.delete(name);
  }
  return true;
}

/** What was known of a file that has not changed, or a new one with nothing read yet; null for what is not a file or went away meanwhile. */
function lookAt(folder: string, name: string, before: KnownFile | undefined): KnownFile | null {
  const found = statSync(join(folder, name), { throwIfNoEntry: false });
  if (!found?.isFile()) return null;
  const { mtimeMs: modified, ctimeMs: changed, size } = found;
  if (before && before.modified === modified && before.changed === changed && before.size === size) return before;
  return { modified, changed, size, summary: null, problem: null };
}

/** A folder is a library without its library.json too; it is then called as the folder is. */
function nameOf(folder: string): string {
  try {
    const { name } = JSON.parse(readFileSync(join(folder, aboutFile), 'utf8')) as { name?: unknown };
    if (typeof name === 'string' && name.trim() !== '') return name.slice(0, longestName);
  } catch {
    // Reading it again will tell; the folder's own name serves meanwhile.
  }
  return basename(folder);
}

/** An administrator may write everywhere; a folder that nobody is meant to write to is read-only for him too. */
function isReadOnly(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return (statSync(folder).mode & 0o222) === 0;
  } catch {
    return true;
  }
}
