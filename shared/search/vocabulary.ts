/** The sorted words of a piece of the index: where one stands, and which begin with given letters. */
import { type Segment, wordsInSegment } from './segment';

/** Words from (included) and to (not included), as numbers in the vocabulary. */
export interface WordRange {
  from: number;
  to: number;
}

/** The words that begin so, the word itself first if it is there. */
export function wordsFrom(segment: Segment, beginning: string, low = 0): WordRange {
  const high = wordsInSegment(segment);
  const from = partition(low, high, (n) => compareTo(segment, n, beginning) < 0);
  return { from, to: partition(from, high, (n) => begins(segment, n, beginning)) };
}

/** The number of the word, or -1. */
export function findWord(segment: Segment, word: string): number {
  const high = wordsInSegment(segment);
  const at = partition(0, high, (n) => compareTo(segment, n, word) < 0);
  return at < high && lengthOf(segment, at) === word.length && begins(segment, at, word) ? at : -1;
}

export const lengthOf = ({ columns: { letterStarts } }: Segment, n: number): number =>
  (letterStarts[n + 1] as number) - (letterStarts[n] as number);

/** The first number from `low` on for which it is no longer true, where it is true up to some number only. */
export function partition(low: number, high: number, isTrue: (n: number) => boolean): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (isTrue(middle)) from = middle + 1;
    else to = middle;
  }
  return from;
}

function compareTo({ columns: { letters, letterStarts } }: Segment, n: number, word: string): number {
  const from = letterStarts[n] as number;
  const length = (letterStarts[n + 1] as number) - from;
  const shorter = Math.min(length, word.length);
  for (let at = 0; at < shorter; at++) {
    const difference = (letters[from + at] as number) - word.charCodeAt(at);
    if (difference !== 0) return difference;
  }
  return length - word.length;
}

function begins({ columns: { letters, letterStarts } }: Segment, n: number, beginning: string): boolean {
  const from = letterStarts[n] as number;
  if ((letterStarts[n + 1] as number) - from < beginning.length) return false;
  for (let at = 0; at < beginning.length; at++) {
    if (letters[from + at] !== beginning.charCodeAt(at)) return false;
  }
  return true;
}
