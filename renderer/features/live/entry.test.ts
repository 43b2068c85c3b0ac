/** The teacher can enter answers from the opening until the reveal, also when time is up. */
import { expect, test } from 'vitest';
import { takesAnswers, turnoutOf } from './entry';

test('answers are taken while they are open and after time is up, and never before or after', () => {
  expect(takesAnswers({ phase: 'asking', step: 'answers' })).toBe(true);
  expect(takesAnswers({ phase: 'closed', step: null })).toBe(true);
  expect(takesAnswers({ phase: 'asking', step: 'options' })).toBe(false);
  expect(takesAnswers({ phase: 'revealed', step: null })).toBe(false);
});

test('hands on top of names that are more than the class are noticed', () => {
  const seat = (answered: boolean) => ({ studentId: 's', name: '', number: 1, answer: null, answered }) as never;
  const view = (answered: number, expected: number | null) => ({
    seats: [seat(true), seat(false)],
    votes: [{ counts: {}, answered, right: 0 }],
    expected,
  });
  expect(turnoutOf(view(2, 2))).toEqual({ answered: 2, byName: 1, expected: 2, tooMany: false });
  expect(turnoutOf(view(130, 2)).tooMany).toBe(true);
  expect(turnoutOf(view(130, null)).tooMany).toBe(false);
});
