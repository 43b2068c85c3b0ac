/** Keeps one shelf in a thread of its own, so that a disk that does not answer stops nothing else. */
import { parentPort, workerData } from 'node:worker_threads';
import { keepShelf } from './keep-shelf';
import type { ShelfStart } from './shelf-line';

const { folder, cacheFile, pollEvery, awayEvery } = workerData as ShelfStart;
const keeper = keepShelf({
  folder,
  cacheFile,
  pollEvery,
  awayEvery,
  say: (what) => parentPort?.postMessage(what),
  loadReader: async () => (await import('./read-topic')).readTopic,
});
parentPort?.on('message', (wish: number) => keeper.look(wish));
