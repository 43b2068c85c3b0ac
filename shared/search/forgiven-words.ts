/** Finds the words a mistyped word may have meant, walking the sorted vocabulary once and sharing what neighbours share. */
import type { Segment } from './segment';
import { wordsInSegment } from './segment';
import { lengthOf, partition } from './vocabulary';

/** Letters left out, added, changed or swapped with their neighbour that are forgiven in a word of this length. */
export const typosIn = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** How far the typed word is from a word of the vocabulary; `whole` is false where it is near its beginning alone. */
export type Visit = (word: number, typos: number, whole: boolean) => void;

/**
 * Optimal string alignment distance, row by row: the row of a beginning serves every word with that beginning, and
 * a beginning that is already too far from every beginning of the typed word skips all its words.
 */
export function forgivenWords(segment: Segment, typed: string, beginnings: boolean, visit: Visit): void {
  const walk = newWalk(segment, typed);
  const count = wordsInSegment(segment);
  for (let word = 0; word < count; ) {
    const depth = walkWord(walk, word);
    const reach = walk.depth === lengthOf(segment, word) ? (walk.rows[depth]?.[typed.length] ?? 99) : 99;
    const begun = walk.begun[depth] ?? 99;
    if (walk.depth < lengthOf(segment, word)) {
      const next = skip(segment, word, depth);
      if (beginnings && begun <= walk.most) for (let n = word; n < next; n++) visit(n, begun, false);
      word = next;
    } else {
      if (reach <= walk.most) visit(word, reach, true);
      else if (beginnings && begun <= walk.most) visit(word, begun, false);
      word++;
    }
  }
}

interface Walk {
  segment: Segment;
  codes: readonly number[];
  most: number;
  /** `rows[d][j]`: how far the first d letters of the word are from the first j that were typed. */
  rows: Uint8Array[];
  /** The nearest any beginning of the word, up to this depth, is to all that was typed. */
  begun: number[];
  /** The letters of the rows, and how many rows hold. */
  path: number[];
  depth: number;
}

function newWalk(segment: Segment, typed: string): Walk {
  const first = Uint8Array.from({ length: typed.length + 1 }, (_, at) => at);
  const codes = Array.from({ length: typed.length }, (_, at) => typed.charCodeAt(at));
  return { segment, codes, most: typosIn(typed.length), rows: [first], begun: [typed.length], path: [], depth: 0 };
}

/** Goes down the letters of a word as far as it can still be near; answers the depth of the last row. */
function walkWord(walk: Walk, word: number): number {
  const { letters, letterStarts } = walk.segment.columns;
  const from = letterStarts[word] as number;
  const length = (letterStarts[word + 1] as number) - from;
  let depth = 0;
  while (depth < walk.depth && depth < length && walk.path[depth] === letters[from + depth]) depth++;
  while (depth < length) {
    walk.path[depth] = letters[from + depth] as number;
    const near = addRow(walk, ++depth);
    walk.depth = depth;
    if (near > walk.most) return cutOff(walk, depth);
  }
  walk.depth = depth;
  return depth;
}

/** The row that went too far must not be shared, so that the walk turns back before it. */
function cutOff(walk: Walk, depth: number): number {
  walk.depth = depth - 1;
  return depth;
}

/** Fills the row of this depth; answers its smallest number. */
function addRow({ rows, begun, path, codes }: Walk, depth: number): number {
  const above = rows[depth - 1] as Uint8Array;
  const twoAbove = rows[depth - 2];
  const width = codes.length;
  const row = rows[depth] ?? new Uint8Array(width + 1);
  rows[depth] = row;
  const letter = path[depth - 1];
  const letterBefore = path[depth - 2];
  row[0] = depth;
  let near = depth;
  for (let at = 1; at <= width; at++) {
    const same = codes[at - 1] === letter;
    let best = Math.min(
      (above[at - 1] as number) + (same ? 0 : 1),
      (above[at] as number) + 1,
      (row[at - 1] as number) + 1,
    );
    if (twoAbove && at > 1 && codes[at - 2] === letter && codes[at - 1] === letterBefore) {
      best = Math.min(best, (twoAbove[at - 2] as number) + 1);
    }
    row[at] = best;
    if (best < near) near = best;
  }
  begun[depth] = Math.min(begun[depth - 1] as number, row[width] as number);
  return near;
}

/** The first word after this one that does not begin with the same `depth` letters. */
function skip(segment: Segment, word: number, depth: number): number {
  const { letters, letterStarts } = segment.columns;
  const from = letterStarts[word] as number;
  const sharesAll = (other: number): boolean => {
    const start = letterStarts[other] as number;
    if ((letterStarts[other + 1] as number) - start < depth) return false;
    for (let at = 0; at < depth; at++) if (letters[start + at] !== letters[from + at]) return false;
    return true;
  };
  const count = wordsInSegment(segment);
  let step = 1;
  while (word + step < count && sharesAll(word + step)) step *= 2;
  return partition(word + (step >> 1), Math.min(count, word + step), sharesAll);
}
