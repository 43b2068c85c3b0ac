/** Writes a file whole or not at all: beside it, checked, synced, then renamed; a failure leaves the old file as it was. */
import { type FileHandle, open, rename, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { done, type Result } from '../../shared/problem';
import { syncFolder } from '../sync-folder';
import { problemOfWrite } from './file-problem';

/** The calls that touch the disk, so that a test can let each of them fail in turn. */
export interface FileCalls {
  open: (path: string, flags: string) => Promise<Pick<FileHandle, 'writeFile' | 'stat' | 'sync' | 'close'>>;
  rename: typeof rename;
  unlink: typeof unlink;
}

const disk: FileCalls = { open, rename, unlink };
/** Virus scanners and sync clients hold a file for a moment; waits between tries in ms. */
const retryAfter = [20, 60, 180, 500];
/** Two writings of one file at a time must not share what is written beside it. */
let writings = 0;

export async function saveWhole(
  file: string,
  content: string | Uint8Array,
  calls: FileCalls = disk,
): Promise<Result<null>> {
  writings += 1;
  const beside = `${file}.${process.pid}-${writings}.new`;
  try {
    await writeBeside(beside, Buffer.from(content as string), calls);
    await renameOver(beside, file, calls);
    await syncFolder(dirname(file));
    return done(null);
  } catch (error) {
    await calls.unlink(beside).catch(() => undefined);
    return { ok: false, problem: problemOfWrite(error, file) };
  }
}

async function writeBeside(beside: string, bytes: Buffer, calls: FileCalls): Promise<void> {
  const handle = await calls.open(beside, 'w');
  try {
    await handle.writeFile(bytes);
    const { size } = await handle.stat();
    if (size !== bytes.length) throw Object.assign(new Error('short write'), { code: 'ENOSPC' });
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function renameOver(beside: string, file: string, calls: FileCalls): Promise<void> {
  for (const wait of retryAfter) {
    try {
      return await calls.rename(beside, file);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code !== 'EPERM' && code !== 'EBUSY') throw error;
      await new Promise((wake) => setTimeout(wake, wait));
    }
  }
  await calls.rename(beside, file);
}
