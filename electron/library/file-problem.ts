/** Turns a failed file call into the problem a teacher can act on. */
import { basename, dirname } from 'node:path';
import { type Problem, refused } from '../../shared/problem';

const codeOf = (error: unknown): string =>
  (error as NodeJS.ErrnoException).code ?? (error instanceof Error ? error.message : 'unknown');

export function problemOfWrite(error: unknown, path: string): Problem {
  const code = codeOf(error);
  const file = basename(path);
  if (code === 'ENOSPC' || code === 'EDQUOT') return refused('diskFull', { file }).problem;
  if (code === 'EACCES' || code === 'EROFS') return refused('noPermission', { file }).problem;
  if (code === 'EBUSY' || code === 'EPERM') return refused('fileBusy', { file }).problem;
  if (code === 'ENOENT') return refused('folderGone', { folder: dirname(path) }).problem;
  return refused('saveFailed', { file, reason: code }).problem;
}

export function problemOfRead(error: unknown, file: string): Problem {
  const code = codeOf(error);
  if (code === 'ENOENT') return refused('fileGone', { file }).problem;
  return refused('cannotRead', { file, reason: code }).problem;
}
