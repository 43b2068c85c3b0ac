/** A practice: what comes next, what is shown when, and what counts. */
import { expect, test } from 'vitest';
import { newQuestion } from '../question/new-question';
import { choiceQuestion, given, picked, practised } from './fixtures/questions';
import { advancePractice, isOpen, notRight, type PracticeEvent, type PracticeRun, startPractice } from './practice-run';

const questions = ['one', 'two', 'three'].map((id) => practised(choiceQuestion(id)));
const after = (events: readonly PracticeEvent[], from: PracticeRun = startPractice(questions, {})): PracticeRun =>
  events.reduce(advancePractice, from);
const begin = { do: 'begin', which: 'all' } as const;
const pick = (option: string): PracticeEvent => ({ do: 'answer', answer: picked(option), at: 9 });

test('the questions come one after the other, and after the last one the round is over', () => {
  const seen = [begin, { do: 'next' }, { do: 'next' }, { do: 'next' }] as const;
  const shown = seen.map((_, place) => after(seen.slice(0, place + 1)).now);
  expect(shown).toEqual(['one', 'two', 'three', null]);
});

test('going back stays within the round', () => {
  expect(after([begin, { do: 'back' }]).now).toBe('one');
  expect(after([begin, { do: 'next' }, { do: 'back' }]).now).toBe('one');
});

test('the key is shown once the question is answered and not before', () => {
  expect(isOpen(after([begin]))).toBe(false);
  expect(isOpen(after([begin, pick('b')]))).toBe(true);
  expect(isOpen(after([begin, pick('b'), { do: 'next' }]))).toBe(false);
});

test('an answer can not be changed once the key is seen, except by trying again', () => {
  expect(after([begin, pick('b'), pick('a')]).given.one?.answer).toEqual(picked('b'));
  const again = after([begin, pick('b'), { do: 'try again' }, pick('a')]);
  expect(again.given.one).toEqual({ answer: picked('a'), tries: 2, at: 9 });
});

test('exploring shows every key and counts nothing', () => {
  const run = after([{ do: 'explore' }, pick('a')]);
  expect(isOpen(run)).toBe(true);
  expect(run.given).toEqual({});
});

test('a question that is explored can be answered then and there', () => {
  const run = after([{ do: 'explore' }, { do: 'next' }, { do: 'try again' }]);
  expect([run.now, isOpen(run)]).toEqual(['two', false]);
  expect(after([pick('a')], run).given.two?.answer).toEqual(picked('a'));
});

test('an answer that can not be one to this question is not taken', () => {
  const stray = { do: 'answer', answer: { form: 'write', text: 'A' }, at: 1 } as const;
  expect(after([begin, stray, pick('z')]).given).toEqual({});
});

test('a talk takes no answer', () => {
  const talk = practised({ ...newQuestion('discussion', () => 'talk'), stem: 'Why?' });
  expect(after([begin, pick('a')], startPractice([talk], {})).given).toEqual({});
});

test('what was not right is practiced again, and what was not answered is left for later', () => {
  const run = startPractice(questions, { one: given('a'), two: given('b') });
  expect(notRight(run).map(({ id }) => id)).toEqual(['two']);
  expect(after([{ do: 'begin', which: 'not right' }], run).round).toEqual(['two']);
});

test('a question chosen from the list before any round is explored, within a round it is asked', () => {
  expect(isOpen(after([{ do: 'go to', id: 'two' }]))).toBe(true);
  const asked = after([begin, { do: 'go to', id: 'three' }]);
  expect([asked.now, isOpen(asked)]).toEqual(['three', false]);
});

test('a question outside the round makes a round of all of them and keeps what was answered', () => {
  const run = startPractice(questions, { one: given('b') });
  const gone = after([{ do: 'begin', which: 'not right' }, pick('a'), { do: 'go to', id: 'two' }], run);
  expect(gone.round).toEqual(['one', 'two', 'three']);
  expect(gone.answered).toEqual(['one']);
});

test('progress is reset and brought back as it was', () => {
  const run = after([begin, pick('a')]);
  const reset = after([{ do: 'keep', given: {} }], run);
  expect([reset.given, reset.now]).toEqual([{}, null]);
  expect(after([{ do: 'keep', given: run.given }], reset).given).toEqual(run.given);
});
