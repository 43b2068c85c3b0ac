/** Shows what each sign of the markup means, and that no text is too odd or too long to read. */
import { expect, test } from 'vitest';
import { plainText } from './plain-text';
import { readMarkup } from './read-markup';
import type { Inline } from './rich-text';

const media = `${'ab'.repeat(32)}.png`;
const text = (words: string): Inline => ({ is: 'text', text: words });
const line = (markup: string) => {
  const [block] = readMarkup(markup);
  return block?.is === 'paragraph' ? block.of : [];
};

test('each mark reads as what it means', () => {
  expect(line('**a**')).toEqual([{ is: 'strong', of: [text('a')] }]);
  expect(line('*a*')).toEqual([{ is: 'emphasis', of: [text('a')] }]);
  expect(line('x^{2}')).toEqual([text('x'), { is: 'sup', of: [text('2')] }]);
  expect(line('H_{2}O')).toEqual([text('H'), { is: 'sub', of: [text('2')] }, text('O')]);
  expect(line('`a*b*`')).toEqual([{ is: 'code', text: 'a*b*' }]);
  expect(line('[a](https://b.org/c)')).toEqual([{ is: 'link', of: [text('a')], address: 'https://b.org/c' }]);
  expect(line(`![A map](media:${media})`)).toEqual([{ is: 'picture', media, description: 'A map' }]);
  expect(line('$x^2$')).toEqual([{ is: 'maths', tex: 'x^2' }]);
  expect(line('[[g1]] is')).toEqual([{ is: 'gap', id: 'g1' }, text(' is')]);
  expect(line('\\*a\\*')).toEqual([text('*a*')]);
});

test('bold and italics stand in each other either way', () => {
  expect(line('***b** a*')).toEqual([{ is: 'emphasis', of: [{ is: 'strong', of: [text('b')] }, text(' a')] }]);
  expect(line('***b* a**')).toEqual([{ is: 'strong', of: [{ is: 'emphasis', of: [text('b')] }, text(' a')] }]);
  expect(line('*a **b***')).toEqual([{ is: 'emphasis', of: [text('a '), { is: 'strong', of: [text('b')] }] }]);
});

test.each([
  '$5 and $10',
  '2 * 3 * 4',
  'snake_case_name',
  'a ^ b',
  '5 < 6',
  'a [1] b',
  '* * *',
  '**',
  '**open',
  'C:\\new',
])('in %j there is no mark', (plain) => expect(line(plain)).toEqual([text(plain)]));

test('an address that is no web page or mail stays text', () => {
  expect(plainText('[a](javascript:alert(1))')).toBe('[a](javascript:alert(1))');
  expect(line('[a](file:///etc)').some((piece) => piece.is === 'link')).toBe(false);
});

test('lists, tables, code and formulas stand between paragraphs', () => {
  const kinds = readMarkup('a\n- b\n  - c\n\n1. d\n\n| e |\n|---|\n| f |\n\n```\ng\n```\n$$h$$\ni').map(({ is }) => is);
  expect(kinds).toEqual(['paragraph', 'list', 'list', 'table', 'code', 'maths', 'paragraph']);
});

test('an empty line parts paragraphs and a line end breaks the line', () => {
  expect(readMarkup('a\nb\n\nc')).toEqual([
    { is: 'paragraph', of: [text('a'), { is: 'break' }, text('b')] },
    { is: 'paragraph', of: [text('c')] },
  ]);
});

test('what a reader hears holds the words alone', () => {
  expect(plainText('**A** $x$ [b](https://c.org)')).toBe('A x b');
  expect(plainText(`![A map](media:${media}) of [[g1]]`)).toBe('A map of ____');
  expect(plainText('- a\n- b\n\n| c | d |\n|---|---|\n| e | f |')).toBe('a\nb\n\nc\td\ne\tf');
});

const repeated = ['*', '**a', '* ', '[', '![', '](https://', '$', '$$\n', '`', '` ``', '^{', '_{a', '- ', '1. ', '> '];
const longer = [
  '\\',
  '\\\n',
  '| a ',
  '|---',
  '```\n',
  '```a\n',
  '\n',
  '- - ',
  '***a*',
  '[[a',
  '}',
  '*a **b',
  '`a``b```',
];
test.each([...repeated, ...longer])('a page of nothing but %j is read', (signs) => {
  for (const [before, after] of [
    ['', ''],
    ['| a |\n| -', 'x'],
  ]) {
    const page = before + signs.repeat(Math.ceil(20_000 / signs.length)) + after;
    expect(plainText(page).length).toBeLessThanOrEqual(page.length);
  }
});

test('a wide head over many short rows does not grow into millions of cells', () => {
  const [table] = readMarkup(`${'|a'.repeat(5000)}|\n|-|\n${'|\n'.repeat(5000)}`);
  expect(table?.is === 'table' && table.rows[0]?.length).toBe(50);
});
