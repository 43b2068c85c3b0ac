/** Makes a new library folder whole or not at all: it is filled beside its place, and what fails leaves nothing behind. */
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { done, type Result } from '../../shared/problem';
import { freeFolder } from './new-library';

const staging = '.opening-';
/** Two folders may be filled at a time: what this run of the app is about to make is never in the way. */
const ours = `${staging}${process.pid}-`;
/** So often a name is looked for that another filling does not take meanwhile. */
const tries = 20;

/** What a power cut left in `parent` of a filling before is cleared away first. What `fill` throws is thrown on. */
export async function fillFolder(
  parent: string,
  name: string,
  fill: (folder: string) => Promise<Result<unknown>>,
): Promise<Result<string>> {
  await clearStaging(parent);
  const beside = join(parent, `${ours}${randomUUID()}`);
  try {
    await mkdir(beside);
    const filled = await fill(beside);
    if (filled.ok) return done(await moveIn(beside, parent, name));
    await takeAway(beside);
    return filled;
  } catch (error) {
    await takeAway(beside);
    throw error;
  }
}

const takeAway = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true }).catch(() => undefined);

async function moveIn(beside: string, parent: string, name: string): Promise<string> {
  for (let left = tries; ; left--) {
    const folder = await freeFolder(parent, name);
    try {
      await rename(beside, folder);
      return folder;
    } catch (error) {
      const isTaken = ['ENOTEMPTY', 'EEXIST', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '');
      if (!isTaken || left === 0) throw error;
    }
  }
}

async function clearStaging(parent: string): Promise<void> {
  const left = (await readdir(parent).catch(() => [])).filter(
    (name) => name.startsWith(staging) && !name.startsWith(ours),
  );
  for (const name of left) await takeAway(join(parent, name));
}
