/** Finds questions that are asked twice: the same words, or nearly, whatever library and topic they are in. */
import * as z from 'zod/mini';
import { wordsIn } from './words';

/** Two stems are doubles when they share this part of all the word pairs that either has. */
const alikeFrom = 0.8;
/** A pair of words that is in more questions than this says nothing about any two of them. */
const mostWithPair = 400;

export interface Stem {
  text: string;
  /** The answers count as well: "Which of these is true?" with other answers is another question. */
  answers: string;
}

export const doubleSchema = z.object({
  libraryId: z.string(),
  topicId: z.string(),
  questionId: z.string(),
  headline: z.string(),
  stem: z.string(),
  /** What stands below the stem: options, accepted answers, pairs. */
  answers: z.array(z.string()),
  kind: z.string(),
});
export const doublesSchema = z.object({
  /** Each group holds at least two; the questions of a group are in the order of the libraries. */
  groups: z.array(z.object({ same: z.boolean(), questions: z.array(doubleSchema) })),
  /** How many groups there are; only the first are answered. */
  total: z.int(),
});
export type Double = z.infer<typeof doubleSchema>;

/** A group of doubles, as places in the list that was given; `same` when every word is the same. */
export interface DoubleGroup {
  same: boolean;
  members: number[];
}

/** Stems looked at between two rests. */
const atOnce = 500;

/** Groups of stems that are alike, linked one to the next, the largest groups first; it rests often, so that others can be answered meanwhile. */
export function* findDoubles(stems: readonly Stem[]): Generator<void, DoubleGroup[]> {
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const number = numbers.get(word) ?? numbers.size + 1;
    numbers.set(word, number);
    return number;
  };
  const words: number[][] = [];
  for (const stem of stems) {
    words.push(wordsIn(`${stem.text}\n${stem.answers}`).map(({ word }) => numberOf(word)));
    if (words.length % atOnce === 0) yield;
  }
  const parents = stems.map((_, at) => at);
  const whole = joinSame(words, parents);
  yield* joinAlike(words, whole, parents);
  return groupsOf(parents, words);
}

function rootOf(parents: number[], at: number): number {
  let root = at;
  while (parents[root] !== root) root = parents[root] as number;
  let here = at;
  while (parents[here] !== root) [parents[here], here] = [root, parents[here] as number];
  return root;
}

function join(parents: number[], a: number, b: number): void {
  const [first, second] = [rootOf(parents, a), rootOf(parents, b)];
  if (first !== second) parents[Math.max(first, second)] = Math.min(first, second);
}

/** Joins what has exactly the same words; answers one of each for the closer look. */
function joinSame(words: readonly (readonly number[])[], parents: number[]): number[] {
  const firsts = new Map<string, number>();
  words.forEach((list, at) => {
    if (list.length === 0) return;
    const text = list.join(' ');
    const first = firsts.get(text);
    if (first === undefined) firsts.set(text, at);
    else join(parents, first, at);
  });
  return [...firsts.values()];
}

/** More words than there are. */
const pastWords = 2 ** 25;

/** Words with their right neighbours, each pair as one number; the last word stands with none. */
const pairsOf = (words: readonly number[]): Set<number> =>
  new Set(words.map((word, at) => word * pastWords + (words[at + 1] ?? 0)));

/**
 * Joins what shares most pairs. Two sets that are alike share one of their rarest pairs, so a set is looked up by as
 * many of its rarest pairs only as it could miss (the prefix filter of Chaudhuri, Ganti and Kaushik, 2006).
 */
function* joinAlike(
  words: readonly (readonly number[])[],
  which: readonly number[],
  parents: number[],
): Generator<void, void> {
  const sets = new Map<number, Set<number>>();
  const counts = new Map<number, number>();
  for (const at of which) {
    const set = pairsOf(words[at] ?? []);
    sets.set(at, set);
    for (const pair of set) counts.set(pair, (counts.get(pair) ?? 0) + 1);
    if (sets.size % atOnce === 0) yield;
  }
  const byPair = new Map<number, number[]>();
  let looked = 0;
  for (const [at, set] of sets) {
    looked += 1;
    if (looked % atOnce === 0) yield;
    const rarest = [...set].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || a - b);
    const needed = set.size - Math.ceil(alikeFrom * set.size) + 1;
    const seen = new Set<number>();
    for (const pair of rarest.slice(0, needed)) {
      if ((counts.get(pair) ?? 0) < 2) continue;
      const others = byPair.get(pair) ?? [];
      for (const other of others) {
        if (seen.has(other)) continue;
        seen.add(other);
        if (areAlike(set, sets.get(other) ?? new Set())) join(parents, other, at);
      }
      if (others.length < mostWithPair) others.push(at);
      byPair.set(pair, others);
    }
  }
}

/** Jaccard: what both have as a part of what either has. */
function areAlike(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  if (Math.min(a.size, b.size) < alikeFrom * Math.max(a.size, b.size)) return false;
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return shared >= alikeFrom * (a.size + b.size - shared);
}

function groupsOf(parents: number[], words: readonly (readonly number[])[]): DoubleGroup[] {
  const groups = new Map<number, number[]>();
  parents.forEach((_, at) => {
    const root = rootOf(parents, at);
    const group = groups.get(root);
    if (group) group.push(at);
    else groups.set(root, [at]);
  });
  return [...groups.values()]
    .filter((members) => members.length > 1)
    .map((members) => ({ same: new Set(members.map((at) => words[at]?.join(' '))).size === 1, members }))
    .sort((a, b) => Number(b.same) - Number(a.same) || b.members.length - a.members.length);
}
