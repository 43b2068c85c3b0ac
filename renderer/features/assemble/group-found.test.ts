/** What is found is easier to read under the topics it comes from. */
import { expect, test } from 'vitest';
import { groupFound } from './group-found';

const found = (key: string, topicId: string) => ({ key, libraryId: 'own', topicId, headline: topicId, date: null });

test('what is found stands under its topic, which stands where its best question does', () => {
  const groups = groupFound([found('1', 'b'), found('2', 'a'), found('3', 'b')]);
  expect(groups.map((group) => [group.headline, group.found.map(({ key }) => key)])).toEqual([
    ['b', ['1', '3']],
    ['a', ['2']],
  ]);
});
