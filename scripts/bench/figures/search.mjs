/** Search in 100,000 questions at each key press, half of the queries mistyped, beside MiniSearch over the same questions. */
import { access, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keyPresses, madeLibrary } from '../search/made-library.mjs';
import { startSearcher } from '../search/searcher.mjs';

function topicFile({ id, headline, points, category, date, questions }) {
  return JSON.stringify({
    version: 2,
    id,
    headline,
    category,
    date,
    keyPoints: points.map((text, at) => ({ id: `p${at}`, text })),
    questions: questions.map(({ options, ...question }) => ({ ...question, answer: answerOf(question.kind, options) })),
  });
}

function answerOf(kind, options) {
  if (kind === 'discussion') return { form: 'talk', think: 60, pair: 120, share: 180, starter: options.join(' ') };
  if (kind === 'short-answer') return { form: 'write', accepted: options, lines: 1 };
  return { form: 'choose', options: options.map((text, at) => ({ id: `o${at}`, text })), right: ['o0'] };
}

async function writeLibrary(folder, { topics }) {
  await mkdir(folder);
  for (const topic of topics) await writeFile(join(folder, `${topic.id}.topic.json`), topicFile(topic));
}

/** The index is kept some seconds after the libraries were read. */
async function whenKept(file, end = Date.now() + 60_000) {
  while (Date.now() < end) {
    if (
      await access(file).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((wake) => setTimeout(wake, 200));
  }
  throw new Error('the index was not kept');
}

const part = (times, share) => [...times].sort((a, b) => a - b)[Math.floor((times.length - 1) * share)];
const rounded = (value) => value.toFixed(1);

/** The p99 of one round of key presses, in milliseconds. */
async function round(searcher, keys, seen) {
  const { times, found } = await searcher.press(keys);
  seen.times.push(...times);
  seen.found = found;
  return part(times, 0.99);
}

/** Over more queries than MiniSearch has the time for. */
async function limitsOf(own, keys) {
  const { times } = await own.press(keys);
  return [
    { what: `p50 of ${times.length} keys`, value: part(times, 0.5), unit: 'ms', limit: 20 },
    { what: `p99 of ${times.length} keys`, value: part(times, 0.99), unit: 'ms', limit: 20 },
    { what: 'ready from its file', value: own.started.ready, unit: 'ms', limit: 100 },
    { what: 'memory', value: own.started.memory, unit: 'MB', limit: 60 },
  ];
}

const line = (name, { started }, seen, keys) =>
  `${name}: p50 ${rounded(part(seen.times, 0.5))} ms, p99 ${rounded(part(seen.times, 0.99))} ms, ready after ${rounded(started.ready)} ms, ${rounded(started.memory)} MB, something found at ${seen.found} of ${keys.length} keys`;

async function prepare() {
  const home = await mkdtemp(join(tmpdir(), 'lectern-bench-'));
  const [folder, kept] = [join(home, 'library'), join(home, 'kept')];
  const library = madeLibrary();
  const keys = keyPresses(library, 10);
  // Its own filling takes no part in what is measured, so both get ready at once.
  const starting = startSearcher('mini-search.mjs', []);
  await writeLibrary(folder, library);
  const filling = await startSearcher('own-search.mjs', [folder, kept]);
  await whenKept(join(kept, 'pieces.json'));
  await filling.stop();
  const mini = await starting;
  const own = await startSearcher('own-search.mjs', [folder, kept]);
  if (!own.started.wasKept) throw new Error('the index was not opened as it was kept');
  const [seenOwn, seenMini] = [
    { times: [], found: 0 },
    { times: [], found: 0 },
  ];
  return {
    ours: () => round(own, keys, seenOwn),
    beside: () => round(mini, keys, seenMini),
    limits: () => limitsOf(own, keyPresses(library, 60)),
    notes: () => [line('Lectern', own, seenOwn, keys), line('MiniSearch', mini, seenMini, keys)],
    finish: async () => {
      await Promise.all([own.stop(), mini.stop()]);
      await rm(home, { recursive: true, force: true });
    },
  };
}

export const searchKeys = {
  name: 'Search in 100,000 questions at each key, p99',
  besideName: 'MiniSearch',
  limit: 0.6,
  pairs: 2,
  prepare,
};
