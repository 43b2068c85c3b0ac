/** Beside a name stands what the student answered, in a word. */
import { expect, test } from 'vitest';
import { answersTo, orderQuestion, severalQuestion } from '../../../shared/live/fixtures/forms';
import { choiceQuestion, writtenQuestion } from '../../../shared/live/fixtures/sessions';
import type { Answer } from '../../../shared/question/answer-form';
import { answerSign, answerText } from './answer-text';

test('a choice is its letter, a written answer its words, and one whose words were not noted says so', () => {
  expect(answerText(choiceQuestion, { form: 'choose', optionIds: ['venus'] })).toBe('B');
  expect(answerText(writtenQuestion, { form: 'write', text: 'Quito' })).toBe('Quito');
  expect(answerText(writtenQuestion, { form: 'write', text: '' })).toBe('Other');
});

test('several picks are their letters in order; pairs and orders say how much of them is right', () => {
  expect(answerText(severalQuestion, { form: 'choose', optionIds: ['ceres', 'io'] })).toBe('A C');
  expect(answerText(orderQuestion, answersTo.q8?.right as Answer)).toBe('Right');
  expect(answerText(orderQuestion, answersTo.q8?.other as Answer)).toBe('33%');
  expect(answerText(orderQuestion, { form: 'order', itemIds: [] })).toBe('Other');
});

test('a narrow column never cuts what was written: a tick or a cross stands for it, and nothing for a poll', () => {
  expect(answerSign(writtenQuestion, { form: 'write', text: 'Lima' })).toEqual({ is: 'right' });
  expect(answerSign(writtenQuestion, { form: 'write', text: 'Quito' })).toEqual({ is: 'other' });
  expect(answerSign({ ...writtenQuestion, kind: 'word-poll' }, { form: 'write', text: 'Lima' })).toBeNull();
  expect(answerSign(choiceQuestion, { form: 'choose', optionIds: ['venus'] })).toEqual({ is: 'letters', text: 'B' });
});
