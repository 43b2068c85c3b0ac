/** A teacher finds a question by any of its words, also when she mistypes one. */
import { expect, test } from 'vitest';
import { newOption } from '../../../shared/question/carry-over';
import { newQuestion } from '../../../shared/question/new-question';
import { type Found, makeFinder } from './find-questions';
import { groupFound } from './group-found';

function found(n: number, stem: string, headline: string, options: readonly string[] = [], tags: string[] = []): Found {
  let last = 0;
  const made = newQuestion('choice', () => `${n}-${++last}`);
  const answer = {
    form: 'choose' as const,
    options: options.map((text, at) => newOption(`${n}o${at}`, text)),
    right: [],
    many: false,
  };
  return {
    key: `k${n}`,
    libraryId: 'own',
    topicId: headline,
    headline,
    date: null,
    question: { ...made, stem, answer, tags },
  };
}

const all = [
  found(1, 'Who makes the law in an open town meeting?', 'New library falls short', ['The voters', 'The select board']),
  found(2, 'Which vote needs only a simple majority?', 'New library falls short', [], ['voting']),
  found(3, 'Why do the Pléiades look blue?', 'Stars that are young', ['Hot stars', 'Cold dust']),
];
const keys = (text: string) =>
  makeFinder(all)
    .find(text)
    .map(({ key }) => key);

test('nothing typed lists all questions as they came', () => expect(keys('  ')).toEqual(['k1', 'k2', 'k3']));
test('a word of the question is found', () => expect(keys('majority')).toEqual(['k2']));
test('the beginning of a word is enough', () => expect(keys('majo')).toEqual(['k2']));
test('a typo is forgiven', () => expect(keys('majoritty')).toEqual(['k2']));
test('options, headlines and tags are searched too', () => {
  expect(keys('select board')).toEqual(['k1']);
  expect(keys('young')).toEqual(['k3']);
  expect(keys('voting')[0]).toBe('k2');
});
test('all words must be there', () => expect(keys('majority blue')).toEqual([]));
test('accents and capitals make no difference', () => expect(keys('PLEIADES')).toEqual(['k3']));

test('what is found stands under its topic, no more than asked for', () => {
  const groups = groupFound(all, 2);
  expect(groups.map((group) => [group.headline, group.found.length])).toEqual([['New library falls short', 2]]);
  expect(groupFound(all, 9)).toHaveLength(2);
});
