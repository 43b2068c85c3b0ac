/** The names of files in a bin: the thing's id and when it was deleted, so that no deletion ever covers an older one. */
import { readdir, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';

const timed = /^(.*)\.(\d+)$/;

/** The id of the thing that lies in the bin under this id of its own. */
export const idOfBinned = (binned: string): string => timed.exec(binned)?.[1] ?? binned;

/** A free name; what an older version of the app put there under the plain name gets a timed one too. */
export async function nameInBin(bin: string, id: string, ending: string, now: number): Promise<string> {
  const plain = join(bin, `${id}${ending}`);
  const before = await stat(plain).catch(() => null);
  if (before) await rename(plain, await freeName(bin, id, ending, before.mtimeMs)).catch(() => undefined);
  return freeName(bin, id, ending, now);
}

async function freeName(bin: string, id: string, ending: string, time: number): Promise<string> {
  for (let at = Math.round(time); ; at++) {
    const path = join(bin, `${id}.${at}${ending}`);
    const isTaken = await stat(path).then(
      () => true,
      () => false,
    );
    if (!isTaken) return path;
  }
}

/** Where it lies: exactly this one, or the one deleted last where only the thing's id is given. */
export async function findBinned(bin: string, id: string, ending: string): Promise<string> {
  const names: string[] = await readdir(bin).catch(() => []);
  if (names.includes(`${id}${ending}`)) return join(bin, `${id}${ending}`);
  const times = names
    .filter((name) => name.endsWith(ending))
    .flatMap((name) => {
      const [, of, time] = timed.exec(name.slice(0, -ending.length)) ?? [];
      return of === id ? [Number(time)] : [];
    });
  const last = times.length === 0 ? '' : `.${Math.max(...times)}`;
  return join(bin, `${id}${last}${ending}`);
}
