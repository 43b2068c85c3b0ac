/** What a file holds, read a second time in a plainer way than the app's: from the answers beside it, or from its own marks. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expectedOfGift } from './expected-of-gift.mjs';
import { expectedOfJson } from './expected-of-json.mjs';
import { expectedOfLines } from './expected-of-lines.mjs';
import { expectedOfMoodle } from './expected-of-moodle.mjs';
import { expectedOfQti2 } from './expected-of-qti2.mjs';
import { expectedOfQti12 } from './expected-of-qti12.mjs';

/**
 * null where nothing but counts is known; else a list of `{ stem, options: [{ text, right }] | null, accepted, numbers, pairs, gaps, order }`,
 * each part null where it does not apply.
 */
export function expectedQuestions({ path, name, format }, text) {
  const beside = join(dirname(path), 'expected', `${basename(path, '.gift')}.json`);
  if (format === 'gift' && existsSync(beside)) return expectedOfGift(JSON.parse(readFileSync(beside, 'utf8')));
  if (format === 'moodle-xml') return expectedOfMoodle(text());
  if (name.endsWith('.json')) return expectedOfJson(format, () => JSON.parse(text()));
  if (/\.(?:xml|qti)$/.test(name) && format === 'qti12') return expectedOfQti12(text());
  if (name.endsWith('.xml') && format === 'qti2') return expectedOfQti2(text());
  return expectedOfLines(name, text);
}
