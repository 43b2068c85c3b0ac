/** What is written in the field is what is kept: nothing of a rich text is lost on the way in and out. */
import { expect, test } from 'vitest';
import { chanceFrom, randomString } from '../../shared/rich-text/fixtures/random-text';
import { plainText } from '../../shared/rich-text/plain-text';
import { readMarkup } from '../../shared/rich-text/read-markup';
import { writeMarkup } from '../../shared/rich-text/write-markup';
import { treeOf } from './doc-to-tree';
import { lineSchema, pageSchema } from './schema';
import { docOf } from './tree-to-doc';

const through = (markup: string, schema = pageSchema) => writeMarkup(treeOf(docOf(schema, readMarkup(markup)).content));

test.each([
  'Plain words, 5 * 3 and $5 and $10',
  '**bold** and *italic* and **both *at once***',
  'H_{2}O and x^{2} and `code` and [a **link**](https://example.org/a)',
  'Maths $x^2$ and a gap [[g1]].',
  `A picture ![of a map](media:${'a'.repeat(64)}.png) here\nand the next line`,
  '- one\n- two\n  - three\n\n3. four\n4. five',
  '| a | b |\n|---|---|\n| 1 | *2* |',
  '```js\nlet a = 1;\n```',
  '$$\\frac{1}{2}$$',
  '',
])('%s comes back as it was', (markup) => {
  expect(readMarkup(through(markup))).toEqual(readMarkup(markup));
});

test('a text of one line keeps every word of a longer one', () => {
  expect(plainText(through('One\n\n- two\n- three', lineSchema)).split('\n')).toEqual(['One', 'two', 'three']);
});

test('any text says the same afterwards, and the second time it is the very same', () => {
  const chance = chanceFrom(7);
  for (let n = 0; n < 500; n++) {
    const markup = randomString(chance, 30);
    const once = through(markup);
    expect(through(once)).toBe(once);
    expect(plainText(once)).toBe(plainText(writeMarkup(readMarkup(markup))));
  }
});
