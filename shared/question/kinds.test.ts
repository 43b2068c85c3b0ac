/** Every kind in the register keeps the promises a surface relies on, the day it is added. */
import { describe, expect, test } from 'vitest';
import type { Answer } from './answer-form';
import { newOption } from './carry-over';
import { kinds } from './kinds';
import { written } from './kinds/short-answer';
import { newQuestion, withKind } from './new-question';
import { type Question, questionSchema } from './question';
import { checkQuestion, isReady, markAnswer } from './readiness';

let counter = 0;
const newId = () => `id-${counter++}`;
const choose = (...optionIds: string[]): Answer => ({ form: 'choose', optionIds });
const write = (text: string): Answer => ({ form: 'write', text });

function choiceOf(options: string[], right: number[]): Question {
  const made = options.map((text, index) => newOption(`o${index}`, text));
  return {
    ...newQuestion('choice', newId),
    stem: 'Which?',
    answer: { form: 'choose', options: made, right: right.map((index) => `o${index}`), many: false },
  };
}
const codes = (question: Question) => checkQuestion(question).map((warning) => warning.code);

for (const kind of kinds) {
  describe(kind.name, () => {
    const blank = newQuestion(kind.name, newId);
    test('a new question is whole, and has the form it promises', () => {
      expect(questionSchema.safeParse(blank).success).toBe(true);
      expect(blank.answer.form).toBe(kind.form);
    });
    test('an empty question is not ready', () => expect(isReady(blank)).toBe(false));
    test('a question without a key is never marked', () => {
      for (const answer of [choose('x'), write('x'), choose()]) expect(markAnswer(blank, answer)).toBeNull();
    });
    test('it takes over what it can from every other kind and stays whole', () => {
      for (const other of kinds) {
        const changed = withKind({ ...newQuestion(other.name, newId), stem: 'Kept' }, kind.name, newId);
        expect(questionSchema.safeParse(changed).success).toBe(true);
        expect(changed).toMatchObject({ kind: kind.name, stem: 'Kept', answer: { form: kind.form } });
      }
    });
  });
}

test('a choice is right with its one right option and with nothing else', () => {
  const question = choiceOf(['a', 'b', 'c'], [1]);
  expect(markAnswer(question, choose('o1'))).toEqual({ right: true, share: 1 });
  for (const answer of [choose('o0'), choose(), choose('o0', 'o1'), choose('gone'), write('b')]) {
    expect(markAnswer(question, answer)).toEqual({ right: false, share: 0 });
  }
});

test('a short answer forgives case, accents, spaces and a closing full stop', () => {
  const question: Question = {
    ...newQuestion('short-answer', newId),
    stem: 'Where?',
    answer: written(['São Paulo'], 1),
  };
  for (const text of ['são paulo', ' Sao  Paulo. ', 'SÃO PAULO', 'Sa\u0303o Paulo'])
    expect(markAnswer(question, write(text))?.right).toBe(true);
  for (const text of ['', ' ', 'Paulo', 'Sao Paulos', '.'])
    expect(markAnswer(question, write(text))?.right).toBe(false);
});

test('options and the key come along when a choice becomes a short answer and back', () => {
  const short = withKind(choiceOf(['Mars', 'Venus'], [0]), 'short-answer', newId);
  expect(short.answer).toMatchObject({ accepted: ['Mars'] });
  expect(withKind(short, 'choice', newId).answer).toMatchObject({ options: [{ text: 'Mars' }] });
});

test('a choice between true and false becomes a statement with its key', () => {
  expect(withKind(choiceOf(['True', 'False'], [1]), 'true-false', newId).answer).toMatchObject({ right: ['false'] });
});

test('a rule of credit comes with the kind, and one that was chosen stays where the new kind has it', () => {
  const { credit } = withKind(newQuestion('choice', newId), 'matching', newId);
  expect(credit).toBe('each-part');
  const chosen = { ...newQuestion('matching', newId), credit: 'all-or-nothing' as const };
  expect(withKind(chosen, 'gaps', newId).credit).toBe('all-or-nothing');
  expect(withKind(chosen, 'matching', newId).credit).toBe('all-or-nothing');
  const weighted = { ...newQuestion('choice', newId), credit: 'by-weight' as const };
  expect(withKind(weighted, 'multiple-response', newId).credit).toBe('by-weight');
  expect(withKind(weighted, 'matching', newId).credit).toBe('each-part');
});

test('only missing text, options or key keep a question off the projector', () => {
  expect(isReady(choiceOf(['a', 'b'], [0]))).toBe(true);
  expect(isReady(choiceOf(['a', 'b'], []))).toBe(false);
  expect(isReady(choiceOf([], []))).toBe(false);
  expect(isReady(choiceOf(['a', ''], [0]))).toBe(false);
  expect(isReady({ ...choiceOf(['a', 'b'], [0]), stem: ' \n' })).toBe(false);
  expect(isReady(choiceOf(['same', 'Same '], [0]))).toBe(true);
});

test('the editor is told what to look at', () => {
  expect(codes(choiceOf(['same', 'Same '], [0]))).toContain('doubledOption');
  expect(codes(choiceOf(['a', 'b', 'All of the above'], [0]))).toContain('allOfTheAbove');
  expect(codes({ ...choiceOf(['a', 'b'], [0]), stem: 'Which is not a planet?' })).toContain('unmarkedNot');
  expect(codes({ ...choiceOf(['a', 'b'], [0]), stem: 'Which is NOT a planet?' })).not.toContain('unmarkedNot');
  expect(codes(choiceOf(['Because the borrowing takes two thirds', 'No', 'Yes'], [0]))).toContain('longestIsRight');
  expect(
    codes(choiceOf(['Because the borrowing takes two thirds', 'No', 'Because the borrowing takes one half'], [0])),
  ).not.toContain('longestIsRight');
});
