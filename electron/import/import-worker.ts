/** The process that reads files for an import: a task comes in, what was read goes out; main may end it at any moment. */
import { formats } from '../../shared/import/formats';
import { readItem } from './read-item';
import type { ReadTask, WorkerSays } from './worker-messages';

const say = (what: WorkerSays) => process.parentPort.postMessage(what);

process.parentPort.on('message', async ({ data }: { data: ReadTask }) => {
  const alive = (file: string, bytes: number) => say({ says: 'alive', file, bytes });
  await readItem(data, formats, alive, (file) => say({ says: 'read', file }));
  say({ says: 'done' });
});
