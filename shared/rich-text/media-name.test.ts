/** Shows that the pictures of a text are found wherever they stand. */
import { expect, test } from 'vitest';
import { isMediaName, mediaIn } from './media-name';
import { readMarkup } from './read-markup';

const name = (digit: string, ending = 'png') => `${digit.repeat(64)}.${ending}`;

test('only a hash and the ending of a picture name a picture', () => {
  expect(isMediaName(name('a', 'svg'))).toBe(true);
  for (const wrong of ['', 'a.png', name('a', 'exe'), name('A'), `../${name('a')}`, `${name('a')}\n`]) {
    expect(isMediaName(wrong), wrong).toBe(false);
  }
});

test('pictures in paragraphs, lists, tables and marks are found in their order', () => {
  const picture = (digit: string) => `![](media:${name(digit)})`;
  const markup = `${picture('1')} **${picture('2')}**\n- ${picture('3')}\n\n| ${picture('4')} |\n|---|\n| ${picture('5')} |`;
  expect(mediaIn(readMarkup(markup))).toEqual(['1', '2', '3', '4', '5'].map((digit) => name(digit)));
});
