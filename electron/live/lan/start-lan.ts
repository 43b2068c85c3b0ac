/** Starts the classroom network in a process of Electron's. */
import { join } from 'node:path';
import { utilityProcess } from 'electron';
import type { StartLan } from './lan-control';
import { type BeginLan, LanLine } from './lan-line';
import type { MessageFromLan } from './lan-talk';

const begin: BeginLan = (hear, ended) => {
  const worker = utilityProcess.fork(join(import.meta.dirname, 'lan-process.js'), [], {
    serviceName: 'Lectern classroom network',
  });
  worker.on('message', (message: MessageFromLan) => hear(message));
  worker.once('exit', ended);
  return { post: (message) => worker.postMessage(message), kill: () => void worker.kill() };
};

/** `pages` is the folder of the phone's page. */
export const startLan =
  (pages: string, locale: string): StartLan =>
  (hear) =>
    new LanLine(begin, { pages, locale }, hear);
