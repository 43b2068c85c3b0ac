/** Feedback goes to whoever gave the answer it was written for, and to nobody else. */
import { expect, test } from 'vitest';
import type { FormOf } from '../question/answer-form';
import { newOption } from '../question/carry-over';
import { written } from '../question/kinds/short-answer';
import { feedbackFor } from './feedback-for';
import { picked } from './fixtures/questions';

const choose: FormOf<'choose'> = {
  form: 'choose',
  options: [{ ...newOption('a', 'A'), feedback: 'Yes.' }, newOption('b', 'B')],
  right: ['a'],
  many: false,
};
const write: FormOf<'write'> = {
  ...(written(['Ohio'], 1) as FormOf<'write'>),
  others: [{ text: 'Iowa', share: 0, feedback: 'Another state.' }],
};
const number: FormOf<'number'> = {
  form: 'number',
  accepted: [
    { value: 4, tolerance: 0, share: 1, feedback: 'Four it is.' },
    { value: 5, tolerance: 0, share: 0, feedback: 'One too many.' },
  ],
  units: [],
  unitNeeded: false,
};

test('of an option that was chosen', () => {
  expect(feedbackFor(choose, picked('a'))).toEqual(['Yes.']);
  expect(feedbackFor(choose, picked('b'))).toEqual([]);
});

test('of another answer that was foreseen, however it is spelt', () => {
  expect(feedbackFor(write, { form: 'write', text: ' iowa' })).toEqual(['Another state.']);
  expect(feedbackFor(write, { form: 'write', text: 'Ohio' })).toEqual([]);
  expect(feedbackFor(write, { form: 'write', text: 'Utah' })).toEqual([]);
});

test('of a number, also one that earns nothing', () => {
  expect(feedbackFor(number, { form: 'number', text: '5.0' })).toEqual(['One too many.']);
  expect(feedbackFor(number, { form: 'number', text: '6' })).toEqual([]);
});

test('of each gap', () => {
  const gaps: FormOf<'gaps'> = {
    form: 'gaps',
    gaps: [
      { id: 'one', weight: 1, answer: choose },
      { id: 'two', weight: 1, answer: write },
    ],
  };
  expect(feedbackFor(gaps, { form: 'gaps', filled: { one: 'a', two: 'Iowa' } })).toEqual(['Yes.', 'Another state.']);
});
