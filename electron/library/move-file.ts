/** Moves one file to another place on the same disk. */
import { rename } from 'node:fs/promises';
import { basename } from 'node:path';
import { done, type Result, refused } from '../../shared/problem';
import { problemOfWrite } from './file-problem';

export async function moveFile(from: string, to: string): Promise<Result<null>> {
  try {
    await rename(from, to);
    return done(null);
  } catch (error) {
    const gone = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return gone
      ? refused('fileGone', { file: basename(from) })
      : { ok: false, problem: problemOfWrite(error, basename(from)) };
  }
}
