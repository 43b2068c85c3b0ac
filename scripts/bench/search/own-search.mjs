/** A process that keeps Lectern's search as the app's own does: `node own-search.mjs FOLDER KEPT`; see searcher.mjs for what it says. */
import { inProject } from '../../setup/project.mjs';

const [folder, kept] = process.argv.slice(2);
const noFilters = {
  libraries: [],
  categories: [],
  kinds: [],
  levels: [],
  tags: [],
  topic: null,
  ready: false,
  withoutKey: false,
  neverUsed: false,
  lastUsedWith: null,
};

// The search talks to the app through this port; here both ends are in one process.
let hear;
const waiting = new Map();
let filled;
const whole = new Promise((answer) => {
  filled = answer;
});
process.parentPort = {
  on: (_, listener) => {
    hear = listener;
  },
  postMessage: (said) => {
    if (said.says === 'changed' && !said.filling) filled();
    if (said.says === 'answer') waiting.get(said.number)?.(said.answer);
  },
};
await import(inProject('out', 'main', 'search-process.js'));

let lastNumber = 0;
function find(words) {
  lastNumber += 1;
  const number = lastNumber;
  return new Promise((answer) => {
    waiting.set(number, answer);
    const ask = { place: 'palette', query: { words, filters: noFilters }, most: { topics: 5, questions: 50 } };
    hear({ data: { say: 'ask', number, name: 'find', ask } });
  });
}

const memory = () => {
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
};

const before = memory();
const begun = performance.now();
hear({ data: { say: 'start', start: { keptIn: kept, sessions: folder } } });
const first = await find('majority of the');
const ready = performance.now() - begun;
hear({ data: { say: 'look', shelves: [{ id: 'own', folder }] } });
// Where all is as it was kept, nothing is said about it.
if (first.filling) await whole;
process.send({ ready, wasKept: !first.filling, memory: memory() - before });

process.on('message', async (keys) => {
  const times = [];
  let found = 0;
  for (const words of keys) {
    const asked = performance.now();
    const answer = await find(words);
    times.push(performance.now() - asked);
    found += Math.min(1, answer.questions.total);
  }
  process.send({ times, found });
});
