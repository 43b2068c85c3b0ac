/** Markdown of teachers and their tools becomes markup that means the same, and no line holds the reader up. */
import { expect, test } from 'vitest';
import type { Lost } from '../rich-text/read-html';
import { readMarkdown } from './read-markdown';

test.each([
  ['__bold__ and _slanted_ but not snake_case_name', '**bold** and *slanted* but not snake_case_name'],
  ['## A heading', '**A heading**'],
  ['* one\n* two', '- one\n- two'],
  ['H<sub>2</sub>O &amp; x<sup>2</sup><br>next', 'H_{2}O & x^{2}\nnext'],
  ['`a_b_` and $x_1$ stay', '`a_b_` and $x_1$ stay'],
  ['```js\n_a_\n```', '```js\n_a_\n```'],
  ['no [[gap]] here', 'no \\[\\[gap\\]\\] here'],
])('%j', (markdown, markup) => {
  expect(readMarkdown(markdown, []).replaceAll('\\]]', '\\]\\]')).toBe(markup);
});

test('a picture is named as lost and leaves its description', () => {
  const lost: Lost[] = [];
  expect(readMarkdown('See ![a cat](https://e.org/c.png "title") <img src="d.png">', lost)).toBe('See a cat');
  expect(lost.map(({ name }) => name)).toEqual(['https://e.org/c.png', 'd.png']);
});

test.each(['_a ', '__a ', '`a', '$a ', '$$a', '![a](', '<img ', '[', '**a ', '<b'])(
  'many %j are read at once',
  (unit) => {
    const begun = performance.now();
    readMarkdown(unit.repeat(Math.floor(3900 / unit.length)), []);
    readMarkdown(`${unit.repeat(300)}\n`.repeat(20), []);
    readMarkdown(unit.repeat(30_000), []);
    expect(performance.now() - begun).toBeLessThan(3000);
  },
);
