/** Has a library packed or unpacked in a thread, and answers what came of it. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Result, refused } from '../../shared/problem';
import { Turns } from '../turns';
import type { Unpacked } from './pack';

export type PackWork =
  | { do: 'pack'; folder: string; name: string; file: string; now: number }
  | { do: 'unpack'; source: string | Uint8Array; called: string; parent: string };

/** A whole library on a slow stick takes some minutes; what takes longer than this is a drive that does not answer (ms). */
const longest = 10 * 60_000;

function run<T>(work: PackWork): Promise<Result<T>> {
  return new Promise((answer, fail) => {
    const worker = new Worker(join(import.meta.dirname, 'pack-worker.js'), { workerData: work });
    const late = setTimeout(() => {
      answer(refused('driveSilent', { folder: work.do === 'pack' ? work.folder : work.parent }));
      void worker.terminate();
    }, longest);
    worker.once('message', (result: Result<T>) => answer(result));
    worker.once('error', fail);
    worker.once('exit', () => clearTimeout(late));
    worker.once('exit', () => fail(new Error('the packing ended without an answer')));
  });
}

export interface Packer {
  pack(work: Omit<Extract<PackWork, { do: 'pack' }>, 'do'>): Promise<Result<null>>;
  unpack(work: Omit<Extract<PackWork, { do: 'unpack' }>, 'do'>): Promise<Result<Unpacked>>;
}

/** One after the other: each pack is held in memory whole while it is opened. */
const openings = new Turns();

export const packer: Packer = {
  pack: (work) => run<null>({ do: 'pack', ...work }),
  unpack: (work) => openings.take(() => run<Unpacked>({ do: 'unpack', ...work })),
};
