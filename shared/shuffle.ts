/** A fair order by chance: the same things and the same seed give the same order. */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Fisher and Yates' shuffle, as in Knuth, The Art of Computer Programming 2, 3.4.2 P. `seed` is any 32-bit integer. */
export function shuffle<T>(things: readonly T[], seed: number): T[] {
  const random = xoroshiro128plus(seed);
  const deck = [...things];
  for (let last = deck.length - 1; last > 0; last--) {
    const other = uniformInt(random, 0, last);
    [deck[last], deck[other]] = [deck[other] as T, deck[last] as T];
  }
  return deck;
}
