/** A note of the files an import is about to add: when the app ends in the middle, the next start takes them back. */
import { mkdir, readFile, rm, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as z from 'zod/mini';
import type { Result } from '../../shared/problem';

const noteSchema = z.object({ files: z.array(z.string()) });

export type WriteWhole = (file: string, content: string | Uint8Array) => Promise<Result<null>>;

export async function noteFiles(note: string, files: readonly string[], writeWhole: WriteWhole): Promise<Result<null>> {
  await mkdir(dirname(note), { recursive: true }).catch(() => undefined);
  return writeWhole(note, JSON.stringify({ files }));
}

export const forgetNote = (note: string): Promise<void> => rm(note, { force: true });

/** True when none of the files is there any more. */
export async function takeAway(files: readonly string[]): Promise<boolean> {
  const gone = await Promise.all(
    files.map((file) =>
      unlink(file).then(
        () => true,
        (error: NodeJS.ErrnoException) => error.code === 'ENOENT',
      ),
    ),
  );
  return gone.every(Boolean);
}

/** At start; a note whose files can't be reached now is kept for the next start. */
export async function takeBackHalf(note: string): Promise<void> {
  const text = await readFile(note, 'utf8').catch(() => null);
  if (text === null) return;
  const noted = z.safeParse(noteSchema, parsed(text));
  if (!noted.success || (await takeAway(noted.data.files))) await forgetNote(note);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
