/** What a file holds, read a second time in a plainer way than the app's: from the answers beside it, or from its own marks. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expectedOfGift } from './expected-of-gift.mjs';
import { expectedOfJson } from './expected-of-json.mjs';
import { expectedOfLines } from './expected-of-lines.mjs';

/**
 * null where nothing but counts is known; else a list of `{ stem, options: [{ text, right }] | null, accepted, numbers, pairs }`,
 * each part null where it does not apply.
 */
export function expectedQuestions({ path, name, format }, text) {
  const beside = join(dirname(path), 'expected', `${basename(path, '.gift')}.json`);
  if (format === 'gift' && existsSync(beside)) return expectedOfGift(JSON.parse(readFileSync(beside, 'utf8')));
  if (name.endsWith('.json')) return expectedOfJson(format, () => JSON.parse(text()));
  return expectedOfLines(name, text);
}
