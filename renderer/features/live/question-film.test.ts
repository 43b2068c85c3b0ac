/** The current question and both ends are always among the numbers to jump to. */
import { expect, test } from 'vitest';
import { questionFilm } from './question-film';

test('a short quiz shows every number', () => {
  expect(questionFilm(10, 3)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test('a long quiz shows the ends and the numbers around the current one, each once and in order', () => {
  for (let current = 0; current < 40; current += 1) {
    const numbers = questionFilm(40, current).filter((index) => index !== null);
    expect(numbers).toContain(current);
    expect(numbers[0]).toBe(0);
    expect(numbers.at(-1)).toBe(39);
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    expect(questionFilm(40, current).length).toBeLessThanOrEqual(13);
  }
});
