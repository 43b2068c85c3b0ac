/** A time can be typed the way teachers write it. */
import { expect, test } from 'vitest';
import { clockText, parseTime } from './parse-time';

test.each([
  ['45', 45],
  ['0:30', 30],
  ['1:30', 90],
  [' 10:00 ', 600],
  ['', null],
  ['None', null],
  ['9', undefined],
  ['601', undefined],
  ['soon', undefined],
  ['1:2:3', undefined],
  ['-30', undefined],
])('"%s" is %s', (text, seconds) => expect(parseTime(text, 'none')).toBe(seconds));

test('a time that is written is read back', () => {
  for (const seconds of [10, 59, 60, 61, 599, 600]) expect(parseTime(clockText(seconds), 'none')).toBe(seconds);
});
