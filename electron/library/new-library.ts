/** Makes a folder into a library, or a new folder for one, named after it as far as a disk can hold the name. */
import { mkdir, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { noDeviceName } from '../../shared/library/device-name';
import { aboutFile, topicEnding } from '../../shared/library/file-names';
import { libraryVersion } from '../../shared/library/library-about';
import { done, type Result, refused } from '../../shared/problem';
import { problemOfWrite } from './file-problem';
import { saveWhole } from './save-whole';

const longestFolder = 80;

/** The name without what some disk can't hold; empty when nothing is left. */
export function folderNameOf(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[\p{Cc}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, longestFolder)
    .replace(/^[. ]+|[. ]+$/g, '');
  return noDeviceName(plain, ' library');
}

/** A name in this folder that no file has yet: "Civics", "Civics 2" and so on. */
export async function freeFolder(parent: string, name: string): Promise<string> {
  for (let number = 1; ; number++) {
    const path = join(parent, number === 1 ? name : `${name} ${number}`);
    const isTaken = await stat(path).then(
      () => true,
      () => false,
    );
    if (!isTaken) return path;
  }
}

/** A new folder with a library in it; a folder of this name that is there already is left alone. */
export async function createLibrary(parent: string, name: string): Promise<Result<{ folder: string }>> {
  const folderName = folderNameOf(name);
  if (folderName === '') return refused('nameEmpty', {});
  const folder = join(parent, folderName);
  try {
    await mkdir(folder);
  } catch (error) {
    const isTaken = (error as NodeJS.ErrnoException).code === 'EEXIST';
    return isTaken ? refused('nameTaken', { name: folderName }) : { ok: false, problem: problemOfWrite(error, folder) };
  }
  const made = await makeLibrary(folder, name.trim());
  return made.ok ? done({ folder }) : made;
}

/** Puts a library.json into a folder. */
export function makeLibrary(folder: string, name: string = basename(folder)): Promise<Result<null>> {
  return saveWhole(join(folder, aboutFile), `${JSON.stringify({ version: libraryVersion, name }, null, 2)}\n`);
}

/** Whether there is a library in this folder, or at least a topic. */
export async function isLibrary(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => []);
  return names.some((name) => name === aboutFile || name.endsWith(topicEnding));
}
