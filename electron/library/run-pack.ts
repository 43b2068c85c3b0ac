/** Has a library packed or unpacked in a thread, and answers what came of it. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PackLook } from '../../shared/library/pack';
import { type Result, refused } from '../../shared/problem';
import { Turns } from '../turns';
import type { Unpacked } from './pack';
import type { Likeness, OpenOne } from './pack-likeness';

export type PackWork =
  | { do: 'look'; folder: string; name: string }
  | { do: 'pack'; folder: string; name: string; file: string; now: number }
  | { do: 'open'; source: string | Uint8Array; called: string; parent: string; open: readonly OpenOne[] }
  | { do: 'unpack'; source: string | Uint8Array; called: string; parent: string; name: string };
type Work<Does extends PackWork['do']> = Omit<Extract<PackWork, { do: Does }>, 'do'>;

/** A whole library on a slow stick takes some minutes; what takes longer than this is a drive that does not answer (ms). */
const longest = 10 * 60_000;

function run<T>(work: PackWork): Promise<Result<T>> {
  return new Promise((answer, fail) => {
    const worker = new Worker(join(import.meta.dirname, 'pack-worker.js'), { workerData: work });
    const late = setTimeout(() => {
      answer(refused('driveSilent', { folder: 'folder' in work ? work.folder : work.parent }));
      void worker.terminate();
    }, longest);
    worker.once('message', (result: Result<T>) => answer(result));
    worker.once('error', fail);
    worker.once('exit', () => clearTimeout(late));
    worker.once('exit', () => fail(new Error('the packing ended without an answer')));
  });
}

export interface Packer {
  look(work: Work<'look'>): Promise<Result<PackLook>>;
  pack(work: Work<'pack'>): Promise<Result<null>>;
  open(work: Work<'open'>): Promise<Result<Unpacked | { like: Likeness }>>;
  unpack(work: Work<'unpack'>): Promise<Result<Unpacked>>;
}

/** One after the other: each pack is held in memory whole while it is opened. */
const openings = new Turns();

export const packer: Packer = {
  look: (work) => run<PackLook>({ do: 'look', ...work }),
  pack: (work) => run<null>({ do: 'pack', ...work }),
  open: (work) => openings.take(() => run<Unpacked | { like: Likeness }>({ do: 'open', ...work })),
  unpack: (work) => openings.take(() => run<Unpacked>({ do: 'unpack', ...work })),
};
