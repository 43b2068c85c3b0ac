/** A process that keeps the same questions in MiniSearch: `node mini-search.mjs`; see searcher.mjs for what it says. */
import MiniSearch from 'minisearch';
import { madeLibrary } from './made-library.mjs';

const memory = () => {
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
};

const searchOptions = {
  prefix: true,
  fuzzy: (term) => (term.length > 3 ? 0.25 : false),
  combineWith: 'AND',
  boost: { stem: 3, headline: 2 },
};
const options = { fields: ['stem', 'options', 'headline', 'tags'], searchOptions };

function build() {
  const index = new MiniSearch(options);
  const questions = madeLibrary().topics.flatMap(({ headline, questions: own }) =>
    own.map((question) => ({ headline, ...question })),
  );
  index.addAll(
    questions.map(({ stem, options: answers, headline, tags }, id) => ({
      id,
      stem,
      options: answers.join(' '),
      headline,
      tags: tags.join(' '),
    })),
  );
  return JSON.stringify(index);
}

const kept = build();
const before = memory();
const begun = performance.now();
const index = MiniSearch.loadJSON(kept, options);
index.search('majority of the');
const ready = performance.now() - begun;
process.send({ ready, wasKept: true, memory: memory() - before });

process.on('message', (keys) => {
  const times = [];
  let found = 0;
  for (const words of keys) {
    const asked = performance.now();
    const hits = index.search(words).slice(0, 50);
    times.push(performance.now() - asked);
    found += Math.min(1, hits.length);
  }
  process.send({ times, found });
});
