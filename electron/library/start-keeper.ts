/** Starts the keeper of a library in a thread of its own. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ShelfSays } from './keep-shelf';
import type { StartKeeper } from './shelf-line';

export const startKeeper: StartKeeper = (start, say, gone) => {
  const worker = new Worker(join(import.meta.dirname, 'shelf-worker.js'), { workerData: start });
  worker.on('message', (what: ShelfSays) => say(what));
  // What an error means is said by the exit that follows it.
  worker.on('error', () => undefined);
  worker.once('exit', gone);
  return {
    look: (wish) => worker.postMessage(wish),
    stop: () => {
      worker.removeAllListeners('exit');
      void worker.terminate();
    },
  };
};
