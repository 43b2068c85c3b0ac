/** Shows that a rich text written as markup reads back as the same tree. */
import { expect, test } from 'vitest';
import { chanceFrom, randomRichText, randomString } from './fixtures/random-text';
import { readMarkup } from './read-markup';
import type { RichText } from './rich-text';
import { tidyRichText } from './tidy-rich-text';
import { writeMarkup } from './write-markup';

test('any rich text reads back as it was written', () => {
  for (let seed = 0; seed < 3000; seed++) {
    const tree = tidyRichText(randomRichText(chanceFrom(seed)));
    expect(readMarkup(writeMarkup(tree)), `seed ${seed}: ${JSON.stringify(writeMarkup(tree))}`).toEqual(tree);
  }
});

test('the normal form of any text is in normal form', () => {
  for (let seed = 0; seed < 1000; seed++) {
    const tree = tidyRichText(randomRichText(chanceFrom(seed)));
    expect(tidyRichText(tree)).toEqual(tree);
  }
});

test('any string at all reads, and what it reads as is written and read again unchanged', () => {
  for (let seed = 0; seed < 3000; seed++) {
    const text = randomString(chanceFrom(seed), 40);
    const tree = readMarkup(text);
    expect(readMarkup(writeMarkup(tree)), JSON.stringify(text)).toEqual(tree);
  }
});

test('a list, a table, code and a formula are written the plain way', () => {
  const line = (text: string) => [{ is: 'text' as const, text }];
  const tree: RichText = [
    { is: 'paragraph', of: [{ is: 'strong', of: line('Water') }, ...line(' boils at 100 C.')] },
    { is: 'list', ordered: true, start: 3, items: [[{ is: 'paragraph', of: line('heat') }], []] },
    { is: 'table', head: [line('a'), line('b|c')], rows: [[line('1'), line('2')]] },
    { is: 'code', language: 'js', text: 'a();\n' },
    { is: 'maths', tex: 'a\\\\\nb' },
  ];
  const lines = ['**Water** boils at 100 C.', '', '3. heat', '4.', '', '| a | b\\|c |', '|---|---|', '| 1 | 2 |', ''];
  expect(writeMarkup(tree)).toBe([...lines, '```js', 'a();', '', '```', '', '$$', 'a\\\\', 'b', '$$'].join('\n'));
});
