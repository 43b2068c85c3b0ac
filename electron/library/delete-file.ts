/** Deletes one file for good. */
import { unlink } from 'node:fs/promises';
import { done, type Result } from '../../shared/problem';
import { problemOfWrite } from './file-problem';

export async function deleteFile(path: string): Promise<Result<null>> {
  try {
    await unlink(path);
    return done(null);
  } catch (error) {
    return { ok: false, problem: problemOfWrite(error, path) };
  }
}
