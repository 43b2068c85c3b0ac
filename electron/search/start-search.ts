/** Starts the process that keeps the search. */
import { join } from 'node:path';
import { utilityProcess } from 'electron';
import type { StartSearch } from './search-line';
import type { FromSearch } from './search-messages';

export const startSearch: StartSearch = (hear, gone) => {
  const worker = utilityProcess.fork(join(import.meta.dirname, 'search-process.js'), [], {
    serviceName: 'Lectern search',
  });
  worker.on('message', (what: FromSearch) => hear(what));
  worker.once('exit', gone);
  return { tell: (what) => worker.postMessage(what), kill: () => worker.kill() };
};
