/** Questions read from a file as the import process reads them: recognized, read and checked, until main has them. */
import { giftText } from '../import/gift-text.mjs';
import { countOf, openReader } from '../import/reader.mjs';
import { scan } from '../import/scan.mjs';

/** Milliseconds of work that is over at once, or when its promise is. */
async function timed(work) {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

const reading = (count, beside) => async () => {
  const read = await openReader();
  const text = giftText(count);
  const files = await read(text);
  if (countOf(files) !== count) throw new Error(`${countOf(files)} of ${count} questions were read`);
  const kept = JSON.stringify(files);
  const besides = { parse: () => JSON.parse(kept), scan: () => scan(text) };
  return { ours: () => timed(() => read(text)), beside: () => timed(besides[beside]), finish: () => undefined };
};

/** What is read has at least to be made once: as many objects as parsing the result makes. */
export const importBank = {
  name: 'Import of 5,000 questions',
  besideName: 'parse the result',
  limit: 16,
  pairs: 10,
  prepare: reading(5000, 'parse'),
};

/** gift-pegjs takes 87 times as long as such a scanner (82 ms beside 0.94), and a bad question costs it the file. */
export const importGift = {
  name: 'GIFT, 1,000 questions',
  besideName: 'scan every sign once',
  limit: 87,
  pairs: 20,
  prepare: reading(1000, 'scan'),
};
