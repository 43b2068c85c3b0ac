/** Every file in a folder and in those inside it, in order; hidden ones and links are left alone, and a folder that can't be gone through is named. */
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { done, type Problem, type Result, refused } from '../../shared/problem';
import { isHidden } from './is-hidden';
import { isPassedOver } from './passed-over';
import type { ImportItem } from './worker-messages';

const deepest = 8;

export interface Walked {
  items: ImportItem[];
  /** Whether there were more files than the limit lets in. */
  isCut: boolean;
}

export async function walkFolder(folder: string, most: number): Promise<Walked> {
  const walked: Walked = { items: [], isCut: false };
  const give = (item: ImportItem) => {
    walked.isCut ||= walked.items.length >= most;
    if (!walked.isCut) walked.items.push(item);
    return !walked.isCut;
  };
  await walk(folder, basename(folder), 1, give);
  return walked;
}

type Give = (item: ImportItem) => boolean;

/** Answers whether there is room for more. */
async function walk(folder: string, name: string, depth: number, give: Give): Promise<boolean> {
  const entries = await entriesOf(folder, name);
  const giveFolder = (problem: Problem) => give({ name, path: folder, bytes: null, problem });
  if (!entries.ok) return giveFolder(entries.problem);
  if (depth > deepest)
    return entries.value.length === 0 || giveFolder(refused('importFolderDeep', { file: name }).problem);
  for (const entry of entries.value) {
    const path = join(folder, entry.name);
    const within = `${name}/${entry.name}`;
    const goesOn = entry.isFile()
      ? give({ name: within, path, bytes: null })
      : await walk(path, within, depth + 1, give);
    if (!goesOn) return false;
  }
  return true;
}

/** The files and folders that may hold questions. */
async function entriesOf(folder: string, name: string): Promise<Result<Dirent[]>> {
  try {
    const found = await readdir(folder, { withFileTypes: true });
    const wanted = found.filter(
      (entry) => !isHidden(entry.name) && (entry.isDirectory() || (entry.isFile() && !isPassedOver(entry.name))),
    );
    return done(wanted.sort((one, other) => one.name.localeCompare(other.name, 'en', { numeric: true })));
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown';
    return refused('importFolderClosed', { file: name, reason });
  }
}
