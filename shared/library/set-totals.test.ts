/** What a set adds up to. */
import { expect, it } from 'vitest';
import { written } from '../question/kinds/short-answer';
import { newQuestion } from '../question/new-question';
import type { Question } from '../question/question';
import { totalsOf } from './set-totals';

const question = (answer: Question['answer'], points: number): Question => ({
  ...newQuestion(answer.form === 'talk' ? 'discussion' : 'short-answer', () => 'q'),
  stem: 'Why?',
  answer,
  points,
  seconds: 60,
});

it('counts no points for a discussion, which nobody marks, but its time', () => {
  const items = [
    question(written(['yes'], 1), 2),
    question({ form: 'talk', think: 60, pair: 60, share: 60, starter: '' }, 3),
  ].map((one, n) => ({ id: `i${n}`, question: one, from: null }));
  expect(totalsOf({ items })).toEqual({ questions: 2, points: 2, minutes: 5, talkMinutes: 3 });
});
