/** Tests that questions come back to where they were. */
import { expect, test } from 'vitest';
import { newQuestion } from '../question/new-question';
import { emptyTopic } from './empty';
import { withBack } from './put-back';

const questions = ['a', 'b', 'c', 'd'].map((id) => ({ ...newQuestion('choice', () => id), id, stem: `Was ${id}` }));
const before = { ...emptyTopic('t', '2026-11-12'), questions };
const only = (...ids: string[]) => ({ ...before, questions: questions.filter(({ id }) => ids.includes(id)) });
const idsOf = (topic: typeof before) => topic.questions.map(({ id }) => id).join('');

test('questions come back between their old neighbors', () => {
  expect(idsOf(withBack(only('a', 'd'), before, ['b', 'c']))).toBe('abcd');
  expect(idsOf(withBack(only('b'), before, ['a', 'c', 'd']))).toBe('abcd');
  expect(idsOf(withBack(only(), before, ['a', 'd']))).toBe('ad');
});

test('what was written meanwhile stays, and nothing comes twice', () => {
  const written = { ...only('a', 'b'), headline: 'Written since' };
  const back = withBack({ ...written, questions: written.questions.map((one) => ({ ...one, stem: 'New' })) }, before, [
    'b',
    'c',
  ]);
  expect(back.headline).toBe('Written since');
  expect(back.questions.map(({ stem }) => stem)).toEqual(['New', 'New', 'Was c']);
});

test('a topic that has them all is left as it is', () => {
  expect(withBack(before, before, ['a', 'b'])).toBe(before);
});
