/** Mastery: the last answer to each question counts, half a right one does not, and nothing is counted that was not answered. */
import { expect, test } from 'vitest';
import { newQuestion } from '../question/new-question';
import { choiceQuestion, given, practised } from './fixtures/questions';
import { masteryByIdea, masteryFor } from './mastery';
import { standingOf } from './standing';

const questions = ['one', 'two', 'three'].map((id) => practised(choiceQuestion(id)));

test('the share is of the questions that were answered, and the others are said to be left', () => {
  expect(masteryFor(questions, { one: given('a'), two: given('b') })).toEqual({ share: { right: 1, of: 2 }, left: 1 });
});

test('a key that is put right counts at once, also for what was answered before', () => {
  const [one] = questions;
  if (!one) throw new Error('no question');
  const answer = { ...one.question.answer, right: ['b'] } as typeof one.question.answer;
  const mended = { ...one, question: { ...one.question, answer } };
  expect(standingOf(one, { one: given('b') })).toBe('other');
  expect(standingOf(mended, { one: given('b') })).toBe('right');
});

test('an answer whose option is gone is no answer any more', () => {
  expect(masteryFor(questions, { one: given('gone') })).toEqual({ share: { right: 0, of: 0 }, left: 3 });
});

test('half a right answer stands as partly right and is not counted as right', () => {
  const many = practised(
    choiceQuestion('many', {
      kind: 'multiple-response',
      credit: 'right-minus-wrong',
      answer: {
        form: 'choose',
        options: ['a', 'b', 'c'].map((id) => ({ id, text: id, slip: '', feedback: '', weight: null })),
        right: ['a', 'b'],
        many: true,
      },
    }),
  );
  const half = { many: given('a') };
  expect(standingOf(many, half)).toBe('partly');
  expect(masteryFor([many], half).share).toEqual({ right: 0, of: 1 });
});

test('ideas are summed however they are written, and what has none is in none', () => {
  const tested = [
    practised(choiceQuestion('one', { idea: 'Two-thirds vote' })),
    practised(choiceQuestion('two', { idea: 'two-thirds vote ' })),
    practised(choiceQuestion('three')),
  ];
  expect(masteryByIdea(tested, { one: given('a'), three: given('a') })).toEqual([
    { idea: 'Two-thirds vote', share: { right: 1, of: 1 }, left: 1 },
  ]);
});

test('a talk is in no share', () => {
  const talk = practised({ ...newQuestion('discussion', () => 'talk'), stem: 'Why?' });
  expect(masteryFor([talk], {})).toEqual({ share: { right: 0, of: 0 }, left: 0 });
});
