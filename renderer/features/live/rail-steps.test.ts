/** The rail shows the steps that this question has, and where the class is. */
import { expect, test } from 'vitest';
import { railSteps } from './rail-steps';

const choose = { answer: { form: 'choose', options: [{ id: 'a' }], right: ['a'] }, secondVote: false };
const at = (view: object) =>
  railSteps({ question: choose, phase: 'asking', step: 'question', vote: 1, canVoteAgain: false, ...view } as never);

test('a choice goes from the question over the options to the reveal', () => {
  expect(at({})).toEqual({ steps: ['question', 'options', 'answers', 'reveal'], current: 'question' });
  expect(at({ step: 'answers' }).current).toBe('answers');
  expect(at({ phase: 'closed', step: null }).current).toBe('answers');
  expect(at({ phase: 'revealed', step: null }).current).toBe('reveal');
});

test('a second vote is a step once it can happen', () => {
  expect(at({ phase: 'revealed', step: null, canVoteAgain: true }).steps).toContain('secondVote');
  expect(at({ step: 'answers', canVoteAgain: true }).steps).not.toContain('secondVote');
  expect(at({ step: 'answers', vote: 2 }).current).toBe('secondVote');
});

test('a question that offers a second vote shows it from the start, if it can be marked', () => {
  expect(at({ question: { ...choose, secondVote: true } }).steps).toContain('secondVote');
  const unmarked = { answer: { form: 'choose', options: [{ id: 'a' }], right: [] }, secondVote: true };
  expect(at({ question: unmarked }).steps).not.toContain('secondVote');
});

test('a written answer has no options, a discussion has its three steps', () => {
  expect(at({ question: { answer: { form: 'write' }, secondVote: false } }).steps).toEqual([
    'question',
    'answers',
    'reveal',
  ]);
  expect(at({ question: { answer: { form: 'talk' } }, phase: 'discussing', step: 'pair' })).toEqual({
    steps: ['question', 'think', 'pair', 'share'],
    current: 'pair',
  });
});
