/** A number is read as people write it. */
import { expect, test } from 'vitest';
import { oneNumber } from './typed-number';

test.each([
  ['1,5', 1.5],
  ['1.5', 1.5],
  ['-3', -3],
  ['1/4', 0.25],
  ['2.5e3', 2500],
  ['1 000 000', 1_000_000],
])('%s is a number', (text, value) => expect(oneNumber(text)).toBe(value));

test.each(['', 'ten', '5 m', 'x = 3'])('"%s" is none, or not that alone', (text) => {
  expect(oneNumber(text)).toBeNull();
});
