/** Joins the questions that ask nearly the same, without comparing each with each. */
import { type Asked, areNearlySame } from './nearly-same';

/** Questions looked at between two rests. */
const atOnce = 500;
/** Where more questions share their words, only those with the same answers are compared. */
const mostCompared = 40;
const past = 2 ** 48;

/** A number for a word; the sum of them tells which words a text has, whatever their order. */
function weightOf(word: string): number {
  let [low, high] = [0x811c9dc5, 0x1b873593];
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b) + (low >>> 15);
  }
  return (high >>> 8) * 2 ** 24 + ((low ^ (low >>> 13)) >>> 8);
}

const sumOf = (words: readonly string[]): number => words.reduce((sum, word) => (sum + weightOf(word)) % past, 0);

/** What a mistyped word keeps. */
const frameOf = (word: string): string => `${word.slice(0, 3)} ${word.at(-1)}`;

/** The sums a question is found by: its words, and its words with the frame of one in its place. */
function keysOf(words: readonly string[]): { whole: number; less: number[]; framed: number[] } {
  const whole = sumOf(words);
  const less = words.map((word) => (whole - weightOf(word) + past) % past);
  const framed = words.flatMap((word, at) =>
    word.length < 7 ? [] : [((less[at] as number) + weightOf(frameOf(word))) % past],
  );
  return { whole, less, framed };
}

/** Questions by a sum. */
class Shelf {
  private readonly places = new Map<number, number[]>();

  put(key: number, at: number): void {
    const there = this.places.get(key);
    if (there) there.push(at);
    else this.places.set(key, [at]);
  }

  at(key: number): readonly number[] {
    return this.places.get(key) ?? none;
  }
}

const none: readonly number[] = [];

export function* joinNearlySame(
  asked: ReadonlyMap<number, Asked>,
  join: (a: number, b: number) => void,
): Generator<void, void> {
  const [whole, withAnswers, mistyped] = [new Shelf(), new Shelf(), new Shelf()];
  let looked = 0;
  for (const [at, { words, answers }] of asked) {
    looked += 1;
    if (looked % atOnce === 0) yield;
    if (words.length === 0) continue;
    const keys = keysOf(words);
    const sum = sumOf(answers);
    whole.put(keys.whole, at);
    withAnswers.put((keys.whole + sum) % past, at);
    for (const key of keys.framed) mistyped.put((key + sum) % past, at);
  }
  for (const [at, one] of asked) {
    looked += 1;
    if (looked % atOnce === 0) yield;
    if (one.words.length === 0) continue;
    const keys = keysOf(one.words);
    const sum = sumOf(one.answers);
    const near = new Set<number>();
    for (const key of [keys.whole, ...keys.less]) {
      const alike = whole.at(key);
      const some = alike.length <= mostCompared ? alike : withAnswers.at((key + sum) % past).slice(0, mostCompared);
      for (const other of some) near.add(other);
    }
    for (const key of keys.framed)
      for (const other of mistyped.at((key + sum) % past).slice(0, mostCompared)) near.add(other);
    for (const other of near) {
      const theirs = asked.get(other);
      if (other !== at && theirs && areNearlySame(one, theirs)) join(other, at);
    }
  }
}
