/** A question that is pasted whole is taken apart; words that are no question stay words. */
import { expect, test } from 'vitest';
import { newQuestion } from '../../../shared/question/new-question';
import { pastedQuestions, withPasted } from './pasted-questions';

let next = 0;
const newId = () => String(++next);

test('stem, options and key are found, however the key is marked', () => {
  for (const text of [
    'What is 2+2?\nA) 3\nB) 4*\nAnswer: B',
    'What is 2+2?\na. 3\n*b. 4',
    'What is 2+2?\nA) 3\nB) 4\nANSWER: B',
  ]) {
    const [question, ...more] = pastedQuestions(text, newId);
    expect(more).toEqual([]);
    if (question?.answer.form !== 'choose') throw new Error(text);
    const { options, right } = question.answer;
    expect([question.stem, options.map((option) => option.text), right]).toEqual([
      'What is 2+2?',
      ['3', '4'],
      [options[1]?.id],
    ]);
  }
});

test('several questions are found, each with its own key', () => {
  const text = 'Who?\nA) Me\nB) You\nAnswer: A\n\nWhere?\nA) Here\nB) There\nAnswer: B';
  expect(pastedQuestions(text, newId).map((question) => question.stem)).toEqual(['Who?', 'Where?']);
});

test('a written answer is a key as well', () => {
  expect(pastedQuestions('What is the capital of France?\nAnswer: Paris', newId)[0]?.kind).toBe('short-answer');
});

test('words that are no question stay words', () => {
  for (const text of ['One line', 'Two lines\nof a note', '- a list\n- of things', 'Do we agree?\nSome do.', ''])
    expect(pastedQuestions(text, newId)).toEqual([]);
});

test('what the pasted question does not say stays as it was', () => {
  const before = { ...newQuestion('discussion', newId), tags: ['maps'], explanation: 'Because.' };
  const [pasted] = pastedQuestions('Who?\nA) Me\nB) You\nAnswer: A', newId);
  if (!pasted) throw new Error('no question');
  const after = withPasted(before, pasted);
  expect([after.id, after.kind, after.stem, after.tags, after.explanation]).toEqual([
    before.id,
    'choice',
    'Who?',
    ['maps'],
    'Because.',
  ]);
});
