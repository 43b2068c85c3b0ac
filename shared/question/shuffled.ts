/** Texts in an order that tells nothing: the same for the same texts and question, however they stood before. */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Sorted first, so that the order in which they stood has no say; equal texts stay together as one. */
export function shuffled(texts: readonly string[], questionId: string): string[] {
  const deck = [...new Set(texts)].toSorted();
  const random = xoroshiro128plus(hash([questionId, ...deck].join('\n')));
  // Fisher and Yates' shuffle, as in Knuth, The Art of Computer Programming 2, 3.4.2 P.
  for (let last = deck.length - 1; last > 0; last--) {
    const other = uniformInt(random, 0, last);
    [deck[last], deck[other]] = [deck[other] ?? '', deck[last] ?? ''];
  }
  return deck;
}

/** FNV-1a (Fowler, Noll and Vo), 32 bits. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (const sign of text) sum = Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return sum;
}
