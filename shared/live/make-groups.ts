/** Random groups: of the wanted size as far as the number of students allows, none of them a student alone. */

/** `chance` gives a number from 0 up to but not 1 at each call. Sizes differ by one at most. */
export function makeGroups(studentIds: readonly string[], size: number, chance: () => number): string[][] {
  const deck = [...studentIds];
  // Fisher and Yates' shuffle, as in Knuth, The Art of Computer Programming 2, 3.4.2 P.
  for (let last = deck.length - 1; last > 0; last--) {
    const other = Math.floor(chance() * (last + 1));
    [deck[last], deck[other]] = [deck[other] ?? '', deck[last] ?? ''];
  }
  const count = Math.max(1, Math.round(deck.length / size));
  return Array.from({ length: count }, (_, group) => deck.filter((_, index) => index % count === group)).filter(
    (group) => group.length > 0,
  );
}
