/** Looks through a library's folder in one go, reading only the files that changed since it was looked through last. */
import { accessSync, constants, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { topicVersion } from '../../shared/library/empty';
import { aboutFile, libraryAboutSchema, libraryVersion } from '../../shared/library/library-about';
import { summaryOf, type TopicSummary } from '../../shared/library/library-list';
import { readSummary } from '../../shared/library/read-summary';
import type { Problem } from '../../shared/problem';
import { problemOfRead } from './file-problem';
import { largestFile, parseJson } from './read-json';
import { topicEnding, topicSort } from './topic-sort';

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

/** Throws what the disk throws when the folder can't be reached; `passed` hears after each file how far it is. */
export function scanFolder(
  folder: string,
  known: ReadonlyMap<string, KnownFile>,
  passed: (files: ReadonlyMap<string, KnownFile>) => void,
): FolderLook {
  const files = new Map<string, KnownFile>();
  let isNew = false;
  let read = 0;
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith(topicEnding)) continue;
    const before = known.get(name);
    const now = lookAt(folder, name, before, read < countedAtOnce);
    if (!now) continue;
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

/** Counts the ready questions where that was left for later, for `time` ms; says whether all are counted. */
export function countReady(folder: string, files: Map<string, KnownFile>, time: number): boolean {
  const end = performance.now() + time;
  for (const [name, file] of files) {
    if (file.summary?.ready !== null) continue;
    if (performance.now() > end) return false;
    files.set(name, { ...file, ...readTopic(join(folder, name), name, file.size, true) });
  }
  return true;
}

/** Null for what is not a file, or went away meanwhile. */
function lookAt(folder: string, name: string, before: KnownFile | undefined, countsReady: boolean): KnownFile | null {
  const path = join(folder, name);
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile()) return null;
  const { mtimeMs: modified, ctimeMs: changed, size } = found;
  if (before && before.modified === modified && before.changed === changed && before.size === size) return before;
  return { modified, changed, size, ...readTopic(path, name, size, countsReady) };
}

function readTopic(
  path: string,
  file: string,
  size: number,
  countsReady: boolean,
): Pick<KnownFile, 'summary' | 'problem'> {
  const aside = (problem: Problem) => ({ summary: null, problem });
  if (size > largestFile) return aside({ code: 'tooLarge', facts: { file } });
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return aside(problemOfRead(error, file));
  }
  const summary = readSummary(parsed(text), topicVersion, countsReady);
  if (summary)
    return summary.id + topicEnding === file ? { summary, problem: null } : aside(otherName(file, summary.id));
  const whole = parseJson(text, file, topicSort);
  if (!whole.ok) return aside(whole.problem);
  const { id } = whole.value;
  return id + topicEnding === file ? { summary: summaryOf(whole.value), problem: null } : aside(otherName(file, id));
}

const otherName = (file: string, id: string): Problem => ({
  code: 'otherName',
  facts: { file, name: `${id}${topicEnding}` },
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A folder is a library without its library.json too; it is then called as the folder is. */
function nameOf(folder: string): string {
  try {
    const about = parseJson(readFileSync(join(folder, aboutFile), 'utf8'), aboutFile, {
      schema: libraryAboutSchema,
      version: libraryVersion,
    });
    if (about.ok) return about.value.name;
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
