/** Texts in an order that tells nothing: the same for the same texts and question, however they stood before. */
import { shuffle } from '../shuffle';

/** Sorted first, so that the order in which they stood has no say; equal texts stay together as one. */
export function shuffled(texts: readonly string[], questionId: string): string[] {
  const deck = [...new Set(texts)].toSorted();
  return shuffle(deck, hash([questionId, ...deck].join('\n')));
}

/** FNV-1a (Fowler, Noll and Vo), 32 bits. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (const sign of text) sum = Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return sum;
}
