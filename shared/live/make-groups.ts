/** Random groups: of the wanted size as far as the number of students allows, none of them a student alone. */
import { shuffle } from '../shuffle';

/** Sizes differ by one at most; the same seed makes the same groups. */
export function makeGroups(studentIds: readonly string[], size: number, seed: number): string[][] {
  const deck = shuffle(studentIds, seed);
  const count = Math.max(1, Math.round(deck.length / size));
  return Array.from({ length: count }, (_, group) => deck.filter((_, index) => index % count === group)).filter(
    (group) => group.length > 0,
  );
}
