/** At an own pace: what counts as done and right, and which question comes next. */
import { expect, it } from 'vitest';
import type { GivenAnswer } from '../state/phone-state';
import { nextOpen, type PracticeQuestion, progressOf } from './progress';

const question = (number: number, form: PracticeQuestion['form'] = 'write'): PracticeQuestion => ({
  number,
  of: 4,
  vote: `${number - 1}.1`,
  round: 1,
  stem: 'Why?',
  picture: null,
  form,
  poll: false,
  asked: form === 'talk' ? { form: 'talk' } : { form: 'write' },
});
const questions = [question(1), question(2), question(3, 'talk'), question(4)];
const received: GivenAnswer = {
  answer: { form: 'write', text: 'so' },
  state: 'received',
  onTheWay: 0,
  why: null,
  ballot: null,
};

it('counts what is answered, and as right only what is wholly right', () => {
  const known = { given: { '0.1': received, '1.1': received }, shares: { '0.1': 1, '1.1': 0.5 }, explained: {} };
  expect(progressOf(known, questions)).toEqual({ done: 2, of: 3, right: 1, marked: 2 });
});

it('goes on to the next question without an answer, around the end, and ends when there is none', () => {
  const known = { given: { '3.1': received }, shares: {}, explained: {} };
  expect(nextOpen(known, questions, null)).toBe('0.1');
  expect(nextOpen(known, questions, '1.1')).toBe('0.1');
  const all = { ...known, given: { '0.1': received, '1.1': received, '3.1': received } };
  expect(nextOpen(all, questions, '1.1')).toBeNull();
});
