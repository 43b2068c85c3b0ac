/** What the class is told at the reveal, and which feedback belongs to which answer. */
import { expect, test } from 'vitest';
import { feedbackOn, toldAtReveal } from './feedback-on';
import { newQuestion } from './new-question';

let ids = 0;
const asked = (explanation: string) => {
  const question = newQuestion('choice', () => `id-${ids++}`);
  if (question.answer.form !== 'choose') throw new Error('not a choice');
  const [first, second, ...others] = question.answer.options;
  if (!first || !second) throw new Error('no options');
  const options = [
    { ...first, feedback: 'Lost is not fewer votes.' },
    { ...second, feedback: 'Two thirds it is.' },
    ...others,
  ];
  return { ...question, explanation, answer: { ...question.answer, options, right: [second.id] } };
};

test('the explanation is told, and where there is none what was written for the right option, never for a wrong one', () => {
  expect(toldAtReveal(asked('Because.'))).toBe('Because.');
  expect(toldAtReveal(asked(''))).toBe('Two thirds it is.');
});

test('feedback stands behind the letter of its option', () => {
  expect(feedbackOn(asked('').answer)).toEqual([
    { answer: 'A', feedback: 'Lost is not fewer votes.' },
    { answer: 'B', feedback: 'Two thirds it is.' },
  ]);
});
