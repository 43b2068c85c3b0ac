/** A library of 10,000 topics, opened for the first time and again unchanged, beside what no opening can do without. */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { inProject } from '../../setup/project.mjs';
import { makeShelf } from '../library/make-shelf.mjs';

const TOPICS = 10_000;
const AFTERWARDS = 600;
const KEEPER = inProject('out', 'main', 'shelf-worker.js');
const PLAIN = fileURLToPath(new URL('../library/plain-reading.mjs', import.meta.url));

/** The milliseconds from starting the thread until it has handed over all the topics; `isDone` may wait for more than that. */
function open(script, workerData, isDone = () => true) {
  return new Promise((answer, fail) => {
    const begun = performance.now();
    const worker = new Worker(script, { workerData });
    worker.on('error', fail);
    worker.on('message', ({ says, holds }) => {
      if (says !== 'holds' || !isDone(holds)) return;
      const took = performance.now() - begun;
      // What it does after its last word (the cache) is not cut off.
      setTimeout(() => worker.terminate(), AFTERWARDS);
      if (holds.topics.length < TOPICS) fail(new Error(`${script} found ${holds.topics.length} topics`));
      else setTimeout(() => answer(took), 2 * AFTERWARDS);
    });
  });
}

const opening = (what) => async () => {
  const home = await mkdtemp(join(tmpdir(), 'lectern-bench-'));
  const folder = join(home, 'Large');
  const caches = join(home, 'caches');
  await makeShelf(folder, TOPICS);
  let time = 0;
  const start = (cacheFile) => ({ folder, cacheFile, pollEvery: 600_000, awayEvery: 600_000 });
  const warm = join(caches, 'warm.json');
  await open(KEEPER, start(warm), ({ topics }) => topics.every((topic) => topic.ready !== null));
  if (!(await readdir(caches)).includes('warm.json')) throw new Error('the keeper wrote no cache');
  return {
    ours: () => open(KEEPER, start(what === 'stat' ? warm : join(caches, `${time++}.json`))),
    beside: () => open(PLAIN, { folder, cacheFile: warm, what }),
    finish: () => rm(home, { recursive: true, force: true }),
  };
};

export const firstOpening = {
  name: 'Open a library of 10,000 topics for the first time',
  besideName: 'read and parse',
  limit: 1.15,
  pairs: 7,
  prepare: opening('read'),
};

export const unchangedOpening = {
  name: 'Open an unchanged library of 10,000 topics',
  besideName: 'stat and one cache',
  limit: 1.3,
  pairs: 10,
  prepare: opening('stat'),
};
