/** Notes of the files that imports are about to add, one for each: when the app ends in the middle, the next start takes them back. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as z from 'zod/mini';
import type { Result } from '../../shared/problem';
import { takeAway } from './take-away';

const noteSchema = z.object({
  folder: z.string(),
  files: z.array(z.object({ path: z.string(), hash: z.string() })),
});
/** What an import adds to the library's folder: each file with the hash of what it puts there. */
export type AddingNote = z.infer<typeof noteSchema>;

export type WriteWhole = (file: string, content: string | Uint8Array) => Promise<Result<null>>;

export async function noteFiles(file: string, note: AddingNote, writeWhole: WriteWhole): Promise<Result<null>> {
  await mkdir(dirname(file), { recursive: true }).catch(() => undefined);
  return writeWhole(file, JSON.stringify(note));
}

/** Emptied where it can't be deleted: a note that outlives its import would take back what was added. */
export const forgetNote = (file: string): Promise<void> =>
  rm(file, { force: true }).catch(() => writeFile(file, '').catch(() => undefined));

/** The notes that are there now: at start, those of imports that were cut short. */
export async function notesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith('.json')).map((name) => join(folder, name));
}

/** A note whose files can't be reached now is kept for the next start. */
export async function takeBackHalf(file: string): Promise<void> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return;
  const noted = z.safeParse(noteSchema, parsed(text));
  if (!noted.success || (await takeAway(noted.data))) await forgetNote(file);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
