/** Tests that a text in a list reads as words, whatever forms it holds. */
import { expect, test } from 'vitest';
import { wordsOnLine } from './words-on-line';

test('a formula reads in plain signs', () => {
  expect(wordsOnLine('Solve $\\frac{x^2-4}{x-2} = 5$.')).toBe('Solve (x^2-4)/(x-2) = 5.');
  expect(wordsOnLine('$\\frac{697}{1107} \\approx 0.63$')).toBe('697/1107 ≈ 0.63');
  expect(wordsOnLine('$\\sqrt{5} \\le x_{10}$')).toBe('√5 ≤ x_10');
  expect(wordsOnLine('$\\frac{\\frac{a}{b}}{c}$')).toBe('(a/b)/c');
});

test('a formula that is not closed still reads, and no long one takes long', () => {
  expect(wordsOnLine('$\\frac{a$ and more')).toContain('and more');
  const long = `$${'\\frac{'.repeat(2000)}$`;
  const before = performance.now();
  wordsOnLine(long);
  expect(performance.now() - before).toBeLessThan(5000);
});

test('cells and entries are set apart', () => {
  expect(wordsOnLine('Look:\n\n| Vote | Count |\n| --- | --- |\n| Yes | 697 |')).toBe('Look: Vote, Count; Yes, 697');
  expect(wordsOnLine('- one\n- two')).toBe('one; two');
});

test('plain words stay as they are', () => {
  expect(wordsOnLine('Who  decides?')).toBe('Who decides?');
});
