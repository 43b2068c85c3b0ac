/** A question in Arabic or Hebrew turns the wall around, wherever its first letter stands. */
import { expect, test } from 'vitest';
import { textDirection } from './text-direction';

test('the first letter decides, numbers do not', () => {
  expect(textDirection('Why?')).toBe('ltr');
  expect(textDirection('697 من الناخبين')).toBe('rtl');
  expect(textDirection('(12) מי בחר?')).toBe('rtl');
  expect(textDirection('123')).toBe('ltr');
  expect(textDirection('為什麼')).toBe('ltr');
});
