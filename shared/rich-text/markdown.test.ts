/** What is written as CommonMark is read again as the markup it was. */
import { expect, test } from 'vitest';
import { chanceFrom, randomRichText } from './fixtures/random-text';
import { markdownOf, markupOf } from './markdown';
import { withoutPictures } from './without-pictures';
import { writeMarkup } from './write-markup';

test('any rich text comes back as it was, but for its pictures', () => {
  const chance = chanceFrom(11);
  const ids = Array.from({ length: 9 }, (_, at) => `g${at}`);
  for (let round = 0; round < 60; round++) {
    const markup = withoutPictures(writeMarkup(randomRichText(chance)));
    expect(markupOf(markdownOf(markup, ids), ids)).toBe(markup);
  }
});

test('raised text, gaps and angles are what a Markdown reader draws; formulas stay as they are', () => {
  expect(markdownOf('H_{2}O, $x^{2}$, a \\< b, [[a]]', ['a'])).toBe(
    'H<sub>2</sub>O, $x^{2}$, a \\< b, <u>\\_\\_1\\_\\_</u>',
  );
});
