/** Packs or unpacks one library in a thread of its own, so that no window waits for it. */
import { parentPort, workerData } from 'node:worker_threads';
import { packLibrary, unpackLibrary } from './pack';
import type { PackWork } from './run-pack';

const work = workerData as PackWork;
const result =
  work.do === 'pack'
    ? await packLibrary(work.folder, work.name, work.file, work.now)
    : await unpackLibrary(work.source, work.called, work.parent);
parentPort?.postMessage(result);
