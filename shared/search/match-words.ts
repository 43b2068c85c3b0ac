/** Finds the documents that hold every word that was typed, and how well each does. */
import { forgivenWords, typosIn } from './forgiven-words';
import type { LiveSegment } from './live-segment';
import { findWord, lengthOf, wordsFrom } from './vocabulary';
import { isSign } from './words';

/** A word that is not the last is taken for a beginning from this length on. */
const beginningFrom = 3;
/** More words than anybody types; a pasted page is searched by its first. */
const mostWords = 24;

/** Afterwards the documents found are the first `touchedCount` in `touched`, their scores in `total`. */
export function matchWords(lives: readonly LiveSegment[], typed: readonly string[], forgiving: boolean): number {
  const words = typed.slice(0, mostWords);
  const documents = lives.reduce((sum, live) => sum + live.alive.length, 0);
  let found = 0;
  for (const live of lives) startOver(live);
  words.forEach((word, turn) => {
    const isLast = turn === words.length - 1;
    for (const live of lives) collect(live, word, turn, isLast, forgiving);
    found = lives.reduce((sum, live) => sum + live.touchedCount, 0);
    const rarity = Math.log(1 + documents / Math.max(1, found));
    for (const live of lives) settle(live, turn, rarity);
  });
  return found;
}

function startOver(live: LiveSegment): void {
  live.matched.fill(0);
  live.total.fill(0);
  live.touchedCount = 0;
}

/** Notes the best that any word of the vocabulary that may be meant does for each document. */
function collect(live: LiveSegment, word: string, turn: number, isLast: boolean, forgiving: boolean): void {
  live.touchedCount = 0;
  const { segment } = live;
  if (forgiving && typosIn(word.length) > 0 && !isSign(word)) {
    forgivenWords(segment, word, isLast, (n, typos, whole) => {
      const quality = typos === 0 && !whole ? beginningQuality(word.length, lengthOf(segment, n)) : typoQuality(typos);
      addPostings(live, n, turn, whole ? quality : quality * 0.9);
    });
    return;
  }
  const exact = findWord(segment, word);
  if (exact >= 0) addPostings(live, exact, turn, 1);
  if (!isLast && word.length < beginningFrom) return;
  const { from, to } = wordsFrom(segment, word);
  for (let n = exact >= 0 ? exact + 1 : from; n < to; n++) {
    addPostings(live, n, turn, beginningQuality(word.length, lengthOf(segment, n)));
  }
}

/** A beginning is worth more the more of the word it is. */
const beginningQuality = (typed: number, whole: number): number => 0.5 + 0.35 * (typed / whole);
const typoQuality = (typos: number): number => (typos === 0 ? 1 : typos === 1 ? 0.4 : 0.25);

function addPostings(live: LiveSegment, word: number, turn: number, quality: number): void {
  const { best, matched, alive, touched } = live;
  const { postings, postingStarts } = live.segment.columns;
  const end = postingStarts[word + 1] as number;
  let count = live.touchedCount;
  for (let at = postingStarts[word] as number; at < end; at++) {
    const posting = postings[at] as number;
    const document = posting >>> 8;
    if (matched[document] !== turn || alive[document] === 0) continue;
    const value = (posting & 255) * quality;
    const before = best[document] as number;
    if (before === 0) touched[count++] = document;
    if (value > before) best[document] = value;
  }
  live.touchedCount = count;
}

/** Only what has every word so far goes on to the next. */
function settle(live: LiveSegment, turn: number, rarity: number): void {
  const { best, total, matched, touched } = live;
  for (let at = 0; at < live.touchedCount; at++) {
    const document = touched[at] as number;
    total[document] = (total[document] as number) + (best[document] as number) * rarity;
    best[document] = 0;
    matched[document] = turn + 1;
  }
}

/** Every document that still holds, for a search without words. */
export function matchAll(lives: readonly LiveSegment[]): number {
  let found = 0;
  for (const live of lives) {
    startOver(live);
    for (let document = 0; document < live.alive.length; document++) {
      if (live.alive[document] === 1) live.touched[live.touchedCount++] = document;
    }
    found += live.touchedCount;
  }
  return found;
}
