/** What the folder of a library holds: its topic files with stamps that change whenever a file does. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { topicEnding } from '../../shared/library/file-names';

/** Files looked at side by side. */
const atOnce = 32;

/** By topic id; null where the folder can't be reached. */
export async function topicStamps(folder: string): Promise<Map<string, string> | null> {
  const found = await readdir(folder).catch(() => null);
  if (!found) return null;
  const names = found.filter((name) => name.endsWith(topicEnding)).sort();
  const stamps = new Map<string, string>();
  for (let at = 0; at < names.length; at += atOnce) {
    const group = names.slice(at, at + atOnce);
    const stats = await Promise.all(group.map((name) => stat(join(folder, name)).catch(() => null)));
    stats.forEach((one, n) => {
      const name = group[n];
      if (one?.isFile() && name)
        stamps.set(name.slice(0, -topicEnding.length), `${one.mtimeMs}-${one.ctimeMs}-${one.size}`);
    });
  }
  return stamps;
}

export const topicFile = (folder: string, topicId: string): string => join(folder, `${topicId}${topicEnding}`);
