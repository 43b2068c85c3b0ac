/** What is done to several questions touches those and no others, and nothing of them but what was meant. */
import { expect, test } from 'vitest';
import { emptyTopic } from '../../../shared/library/empty';
import { newQuestion } from '../../../shared/question/new-question';
import { addTag, changeSeveral, duplicated, removeTag, shared, tagsAmong, withoutSeveral } from './several-steps';

const question = (id: string, tags: string[] = []) => ({ ...newQuestion('choice', () => id), id, tags });
const topic = { ...emptyTopic('t', null), questions: [question('a', ['maps']), question('b'), question('c', ['law'])] };
const ids = (of: typeof topic | ReturnType<typeof withoutSeveral>) => of.questions.map(({ id }) => id).join('');

test('a tag is put on each once, and taken from each that has it', () => {
  const tagged = addTag(topic, ['a', 'b'], 'maps');
  expect(tagged.questions.map(({ tags }) => tags)).toEqual([['maps'], ['maps'], ['law']]);
  expect(tagged.questions[0]).toBe(topic.questions[0]);
  expect(removeTag(tagged, ['a', 'b', 'c'], 'maps').questions.map(({ tags }) => tags)).toEqual([[], [], ['law']]);
});

test('an act that changes nothing is no step', () => {
  expect(addTag(topic, ['a'], 'maps')).toBe(topic);
  expect(changeSeveral(topic, ['a'], (one) => one)).toBe(topic);
});

test('deleted ones are gone and the others stay in order', () => {
  expect(ids(withoutSeveral(topic, ['a', 'c']))).toBe('b');
});

test('copies stand after the last of those they are made of, with ids of their own', () => {
  let next = 0;
  const { topic: grown, copies } = duplicated(topic, ['a', 'b'], () => String(++next));
  expect([ids(grown), copies]).toEqual(['ab12c', ['1', '2']]);
  expect(grown.questions[2]).toEqual({ ...topic.questions[0], id: '1' });
});

test('what they have in common is known, and where they differ', () => {
  expect(tagsAmong(topic.questions)).toEqual([
    { tag: 'law', onAll: false },
    { tag: 'maps', onAll: false },
  ]);
  expect(shared(topic.questions, 'points')).toEqual({ value: 1 });
  expect(shared(changeSeveral(topic, ['a'], (one) => ({ ...one, points: 2 })).questions, 'points')).toBeNull();
});
