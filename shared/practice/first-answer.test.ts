/** What an answer begins as, and when there is one to check. */
import { expect, test } from 'vitest';
import type { Answer } from '../question/answer-form';
import { fitsForm } from '../question/forms';
import { firstAnswer, isGiven } from './first-answer';
import { choiceQuestion, picked } from './fixtures/questions';

const items = ['North', 'South', 'North', 'West'].map((text, place) => ({ id: `item-${place}`, text }));
const ordering = choiceQuestion('order', { kind: 'ordering', answer: { form: 'order', items } });

test('an order begins with every item once, in the order in which it is asked everywhere', () => {
  const first = firstAnswer(ordering);
  expect(first && fitsForm(ordering.answer, first)).toBe(true);
  expect(firstAnswer(ordering)).toEqual(first);
});

test('everything else begins empty', () => {
  expect(firstAnswer(choiceQuestion('one'))).toBe(null);
});

test('blanks are no answer', () => {
  const blank: (Answer | null)[] = [
    null,
    { form: 'choose', optionIds: [] },
    { form: 'write', text: '  ' },
    { form: 'gaps', filled: { one: ' ' } },
    { form: 'match', rights: {} },
  ];
  expect(blank.filter(isGiven)).toEqual([]);
  expect(isGiven(picked('a'))).toBe(true);
});
