/** Shows that plain text becomes markup that says nothing but that text. */
import { expect, test } from 'vitest';
import { escapeText } from './escape-text';
import { chanceFrom, randomString } from './fixtures/random-text';
import { plainText } from './plain-text';

test('any text at all comes back as it was', () => {
  for (let seed = 0; seed < 5000; seed++) {
    const text = randomString(chanceFrom(seed), 30).replace(/\r\n?/g, '\n');
    expect(plainText(escapeText(text)), JSON.stringify(escapeText(text))).toBe(text);
  }
});

test.each([
  '',
  ' ',
  '\n',
  '\n\n',
  'a\n\n\n\nb',
  'a\n',
  '\n a',
  '1. a\n2. b',
  '- ',
  '| a |\n|---|',
  '\\',
  '\\\n',
  '```\na\n```',
])('the text %j comes back as it was', (text) => expect(plainText(escapeText(text))).toBe(text));

test('the line ends of other systems become plain ones', () => {
  expect(plainText(escapeText('a\r\nb\rc'))).toBe('a\nb\nc');
});

test('a plain sentence is its own markup', () => {
  for (const text of ['Which city is the capital?', 'It is 5-3, or snake_case (so to say).', 'Two\nlines']) {
    expect(escapeText(text)).toBe(text);
  }
});
