/** The hint for a second vote comes between 30% and 70% right, of enough answers, once. */
import { expect, test } from 'vitest';
import { keyOfSecondVote, pairTalkHelps } from './vote-hint';

const view = (right: number, answered: number, more: object = {}) =>
  ({
    question: { answer: { form: 'choose', right: ['b'], options: [{ id: 'b' }] } },
    phase: 'asking',
    votes: [{ counts: {}, answered, right }],
    ...more,
  }) as never;

test('between 30% and 70% right, the ends included', () => {
  expect([2, 3, 5, 7, 8].map((right) => pairTalkHelps(view(right, 10)))).toEqual([false, true, true, true, false]);
});

test('too few answers, a second vote or no key give no hint', () => {
  expect(pairTalkHelps(view(2, 4))).toBe(false);
  expect(pairTalkHelps(view(0, 0, { votes: [] }))).toBe(false);
  const vote = { counts: {}, answered: 10, right: 5 };
  expect(pairTalkHelps(view(5, 10, { votes: [vote, vote] }))).toBe(false);
  expect(pairTalkHelps(view(5, 10, { question: { answer: { form: 'choose', right: [], options: [] } } }))).toBe(false);
});

test('the key is that of the large button where it starts the second vote, and R elsewhere', () => {
  expect(keyOfSecondVote({ nextStep: 'startSecondVote' })).toBe('Space');
  expect(keyOfSecondVote({ nextStep: 'revealAnswer' })).toBe('R');
  expect(keyOfSecondVote({ nextStep: 'nextQuestion' })).toBe('R');
});
