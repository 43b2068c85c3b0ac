/** What is being edited stays in sight while questions come and go. */
import { expect, test } from 'vitest';
import { emptyTopic } from '../../../shared/library/empty';
import { newQuestion } from '../../../shared/question/new-question';
import { firstPart, partAfter, partIn, partOf } from './part';

const question = (id: string) => ({ ...newQuestion('choice', () => id), id });
const topic = { ...emptyTopic('t', null), headline: 'H', questions: ['a', 'b', 'c'].map(question) };

test('the question that was asked for is opened, else the first; a topic without a headline begins with its brief', () => {
  expect(firstPart(topic, 'b')).toEqual(partOf(['b']));
  expect(firstPart(topic, 'gone')).toEqual(partOf(['a']));
  expect(firstPart({ ...topic, headline: '' }, undefined)).toEqual({ part: 'brief' });
});

test('after removed ones comes the next, after the last ones the one before', () => {
  expect(partAfter(topic, ['a'])).toEqual(partOf(['b']));
  expect(partAfter(topic, ['b', 'c'])).toEqual(partOf(['a']));
  expect(partAfter(topic, ['a', 'b', 'c'])).toEqual({ part: 'brief' });
});

test('of several that were chosen those stay that are still there', () => {
  expect(partIn(topic, partOf(['a', 'gone', 'c']))).toEqual({ part: 'several', questionIds: ['a', 'c'] });
  expect(partIn(topic, partOf(['gone', 'c']))).toEqual({ part: 'question', questionId: 'c' });
});
