/** Folders for what a run writes; they go when it is done, and with its process at the latest, however that ends short of SIGKILL. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folders = new Set();
let isWatched = false;

/** Processes that were started from here may write until they notice that this one has gone. */
const remove = (folder) => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });

function watchTheEnd() {
  if (isWatched) return;
  isWatched = true;
  process.once('exit', () => folders.forEach(remove));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
}

/** `clear` takes it away before. */
export function ownFolder(name) {
  watchTheEnd();
  const folder = mkdtempSync(join(tmpdir(), `classroom-${name}-`));
  folders.add(folder);
  const clear = () => {
    folders.delete(folder);
    remove(folder);
  };
  return { folder, clear };
}
