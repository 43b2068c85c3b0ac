/** In the answer picker a key takes an answer in every form. */
import { expect, test } from 'vitest';
import { answersTo, matchQuestion, orderQuestion, severalQuestion } from '../../../shared/live/fixtures/forms';
import { choiceQuestion } from '../../../shared/live/fixtures/sessions';
import { answerOfKey } from './answer-of-key';

const chosen = (...optionIds: string[]) => ({ form: 'choose' as const, optionIds });

test('a letter or a number is the whole answer of a choice', () => {
  for (const key of ['b', 'B', '2'])
    expect(answerOfKey(key, choiceQuestion.answer, null)).toEqual({ answer: chosen('venus'), done: true });
  expect(answerOfKey('z', choiceQuestion.answer, null)).toBeNull();
});

test('where several may be picked each letter puts one in or takes it out, and Enter ends it', () => {
  const { answer } = severalQuestion;
  expect(answerOfKey('a', answer, null)).toEqual({ answer: chosen('io'), done: false });
  expect(answerOfKey('b', answer, chosen('io'))).toEqual({ answer: chosen('io', 'titan'), done: false });
  expect(answerOfKey('a', answer, chosen('io'))).toEqual({ answer: null, done: false });
  expect(answerOfKey('Enter', answer, chosen('io', 'titan'))).toEqual({ answer: chosen('io', 'titan'), done: true });
});

test('1 is the whole right answer of pairs and of an order, 2 another one', () => {
  expect(answerOfKey('1', matchQuestion.answer, null)?.answer).toEqual(answersTo.q7?.right);
  expect(answerOfKey('2', orderQuestion.answer, null)?.answer).toEqual({ form: 'order', itemIds: [] });
});

test('Backspace clears', () => {
  expect(answerOfKey('Backspace', choiceQuestion.answer, chosen('mars'))).toEqual({ answer: null, done: true });
});
