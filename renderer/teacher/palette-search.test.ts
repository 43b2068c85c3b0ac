/** The palette finds what was meant, best first, and marks where. */
import { expect, test } from 'vitest';
import { type Entry, searchPalette } from './palette-search';

const entries: Entry[] = [
  { group: 'topics', id: 'deliberate', text: 'A deliberate delay at the dam' },
  { group: 'topics', id: 'new-library', text: 'New library falls 41 votes short' },
  { group: 'topics', id: 'libraries', text: 'Libraries open on Sundays' },
  { group: 'commands', id: 'library', text: 'Go to Library' },
  { group: 'commands', id: 'undo', text: 'Undo' },
  { group: 'categories', id: 'local', text: 'Local government' },
  { group: 'questions', id: 'q1', text: 'Why did the new library lose?' },
];
const ids = (query: string, most = 5) =>
  searchPalette(entries, query, most).map(({ group, found }) => [group, ...found.map(({ entry }) => entry.id)]);

test('the start of a text comes before the start of a word, and that before the inside of one', () => {
  expect(ids('lib')[0]).toEqual(['topics', 'libraries', 'new-library', 'deliberate']);
});

test('every word must be there, in any order', () => {
  expect(ids('short new')).toEqual([['topics', 'new-library']]);
  expect(ids('library moon')).toEqual([]);
});

test('a sign at the start asks for one group alone', () => {
  expect(ids('>')).toEqual([['commands', 'library', 'undo']]);
  expect(ids('> lib')).toEqual([['commands', 'library']]);
  expect(ids('#loc')).toEqual([['categories', 'local']]);
});

test('a group shows its best few, and with nothing typed topics and commands come in their own order', () => {
  expect(ids('', 2)).toEqual([
    ['topics', 'deliberate', 'new-library'],
    ['commands', 'library', 'undo'],
  ]);
});

test('what was found is marked where it stands in the text, accents and case aside', () => {
  const mark = (text: string, query: string) => {
    const found = searchPalette([{ group: 'topics', id: 'x', text }], query, 1)[0]?.found[0];
    return found?.spans.map(([from, to]) => text.slice(from, to));
  };
  expect(mark('The Škoda café opens', 'cafe skoda')).toEqual(['Škoda', 'café']);
  expect(mark('Elections and selections', 'election elections')).toEqual(['Elections']);
});
