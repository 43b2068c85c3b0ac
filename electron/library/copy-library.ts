/** Copies a library to a new one of the teacher's own: complete before it is listed, and with nothing left of a copy that failed. */
import { done, type Problem, type Result, refused } from '../../shared/problem';
import { fillFolder } from './fill-folder';
import type { Libraries } from './library';
import { copyFiles, libraryFiles } from './library-files';
import { folderNameOf, makeLibrary } from './new-library';
import type { OpenLibrary } from './open-library';

/** So many files are copied before the wait for a drive begins anew. */
const atOnce = 20;

export interface CopyParts {
  libraries: Libraries;
  ownFolder: string;
}

export async function copyLibrary(
  { libraries, ownFolder }: CopyParts,
  libraryId: string,
  name: string,
): Promise<Result<{ id: string }>> {
  const library = libraries.find(libraryId);
  if (!library.ok) return library;
  const title = name.trim() || library.value.name;
  try {
    const fill = (folder: string) => copyAll(library.value, folder, title);
    const folder = await fillFolder(ownFolder, folderNameOf(title) || 'Library', fill);
    return folder.ok ? libraries.add(folder.value) : folder;
  } catch (error) {
    return { ok: false, problem: problemOfCopy(error, library.value.name) };
  }
}

async function copyAll(from: OpenLibrary, folder: string, title: string): Promise<Result<null>> {
  const listed = await from.reach(async () => done(await libraryFiles(from.folder)));
  if (!listed.ok) return listed;
  const ways = listed.value.filter((way) => way !== 'library.json');
  for (let at = 0; at < ways.length; at += atOnce) {
    const some = ways.slice(at, at + atOnce);
    const copied = await from.reach(async () => done(await copyFiles(from.folder, folder, some)));
    if (!copied.ok) return copied;
  }
  return makeLibrary(folder, title);
}

function problemOfCopy(error: unknown, name: string): Problem {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
  if (code === 'ENOSPC' || code === 'EDQUOT') return refused('copyFull', { name }).problem;
  return refused('copyFailed', { name, reason: code }).problem;
}
