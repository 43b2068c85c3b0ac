/** The words in which two versions differ are marked, and nothing is lost by marking. */
import { expect, test } from 'vitest';
import { wordDiff } from './word-diff';

const marks = (pieces: { text: string; differs: boolean }[]) =>
  pieces.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('');

test('what only one version says is marked in it', () => {
  const [mine, theirs] = wordDiff('Voters said yes in May', 'Many voters said no in May');
  expect(marks(mine)).toBe('[Voters ]said [yes ]in May');
  expect(marks(theirs)).toBe('[Many voters ]said [no ]in May');
});

test('a text against none is all new, and a very long one is shown whole', () => {
  expect(marks(wordDiff('', 'Two\nlines')[1])).toBe('[Two\nlines]');
  const long = 'word '.repeat(500);
  expect(wordDiff(long, 'word')[0]).toEqual([{ text: long, differs: false }]);
});
