/** Beside a name stands what the student answered, in a word. */
import { expect, test } from 'vitest';
import { choiceQuestion, writtenQuestion } from '../../../shared/live/fixtures/sessions';
import { answerText } from './answer-text';

test('a choice is its letter, a written answer its words, and one whose words were not noted says so', () => {
  expect(answerText(choiceQuestion, { form: 'choose', optionIds: ['venus'] })).toBe('B');
  expect(answerText(writtenQuestion, { form: 'write', text: 'Quito' })).toBe('Quito');
  expect(answerText(writtenQuestion, { form: 'write', text: '' })).toBe('Other');
});
