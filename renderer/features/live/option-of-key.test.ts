/** A letter or a number answers for a student; other keys do not. */
import { expect, test } from 'vitest';
import { optionOfKey } from './option-of-key';

const options = ['first', 'second', 'third'];

test('letters in either case, and numbers', () => {
  expect(['a', 'B', '3'].map((key) => optionOfKey(key, options))).toEqual(['first', 'second', 'third']);
});

test('a letter or number beyond the options, and other keys, name none', () => {
  for (const key of ['d', '4', '0', ' ', 'Enter', 'ArrowDown']) expect(optionOfKey(key, options)).toBeUndefined();
});
