/** A thread that does what no library can do without: `read` reads and parses every file, `stat` looks at each and reads one cache. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';

const { folder, cacheFile, what } = workerData;
const names = readdirSync(folder).sort();
const topics = [];
for (const name of names) {
  const path = join(folder, name);
  if (what === 'stat') statSync(path);
  else topics.push(JSON.parse(readFileSync(path, 'utf8')).headline);
}
const cached = what === 'stat' ? JSON.parse(readFileSync(cacheFile, 'utf8').split('\n')[1]) : topics;
parentPort.postMessage({ says: 'holds', holds: { topics: cached } });
