/** Which question numbers the title bar shows: all of a short quiz, else those around the current one with both ends. */
const mostShown = 13;

/** Indices from 0; null is a gap. */
export function questionFilm(count: number, current: number): (number | null)[] {
  const all = Array.from({ length: count }, (_, index) => index);
  if (count <= mostShown) return all;
  const from = Math.min(Math.max(current - 4, 1), count - 10);
  const middle = all.slice(from, from + 9);
  const before = from > 1 ? [0, null] : [0];
  const after = from + 9 < count - 1 ? [null, count - 1] : [count - 1];
  return [...before, ...middle, ...after];
}
