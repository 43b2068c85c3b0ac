/** The teacher can enter answers from the opening until the reveal, also when time is up. */
import { expect, test } from 'vitest';
import { takesAnswers } from './entry';

test('answers are taken while they are open and after time is up, and never before or after', () => {
  expect(takesAnswers({ phase: 'asking', step: 'answers' })).toBe(true);
  expect(takesAnswers({ phase: 'closed', step: null })).toBe(true);
  expect(takesAnswers({ phase: 'asking', step: 'options' })).toBe(false);
  expect(takesAnswers({ phase: 'revealed', step: null })).toBe(false);
});
