/** Takes the files of an import out of a library again, and leaves what somebody has changed or uses meanwhile. */
import { createHash } from 'node:crypto';
import { readdir, readFile, stat, unlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { topicEnding } from '../../shared/library/file-names';
import { mediaNamesIn } from '../../shared/rich-text/media-name';

/** What an import has put into a library's folder: each file with the hash of what was put there. */
export interface AddedFiles {
  folder: string;
  files: readonly { path: string; hash: string }[];
}

export const hashOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** True when nothing is left to take away; false when the folder or a file can't be reached now. */
export async function takeAway({ folder, files }: AddedFiles): Promise<boolean> {
  try {
    // A folder that is away has none of the files either, and they are all there when it comes back.
    if (!(await stat(folder)).isDirectory()) return false;
    const isTopic = (file: { path: string }): boolean => file.path.endsWith(topicEnding);
    for (const file of files.filter(isTopic)) await takeOne(file);
    const pictures = files.filter((file) => !isTopic(file));
    const used = pictures.length === 0 ? new Set() : await shownIn(folder);
    for (const file of pictures) if (!used.has(basename(file.path))) await takeOne(file);
    return true;
  } catch {
    return false;
  }
}

async function takeOne({ path, hash }: { path: string; hash: string }): Promise<void> {
  try {
    if (hashOf(await readFile(path)) === hash) await unlink(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

/** The names of the pictures that the topics in the folder show. */
async function shownIn(folder: string): Promise<Set<string>> {
  const names = new Set<string>();
  for (const file of (await readdir(folder)).filter((name) => name.endsWith(topicEnding))) {
    const text = await readFile(join(folder, file), 'utf8');
    for (const name of mediaNamesIn(text)) names.add(name);
  }
  return names;
}
