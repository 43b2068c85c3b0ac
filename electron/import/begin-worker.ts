/** Begins the process that reads files. */
import { join } from 'node:path';
import { utilityProcess } from 'electron';
import type { BeginWorker } from './held-worker';

/** Megabytes that a file may need; with more the process ends and the app goes on. */
const memory = 1500;

export const beginWorker: BeginWorker = (hear) => {
  const worker = utilityProcess.fork(join(import.meta.dirname, 'import-worker.js'), [], {
    serviceName: 'Lectern import',
    // Said to V8 itself; as an argument of Node's own it is not heard here.
    execArgv: [`--js-flags=--max-old-space-size=${memory}`],
  });
  worker.on('message', hear);
  worker.once('exit', () => hear({ says: 'ended' }));
  return { ask: (task) => worker.postMessage(task), kill: () => void worker.kill() };
};
