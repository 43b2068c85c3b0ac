/** A question made on the fly is one that can be asked, however little was typed. */
import { expect, test } from 'vitest';
import type { Answer } from '../../../shared/question/answer-form';
import { markAnswer } from '../../../shared/question/readiness';
import { canAsk, emptyDraft, quickKinds, quickQuestion } from './quick-question';

const counter = () => {
  let next = 0;
  return () => `id-${next++}`;
};
const draft = emptyDraft(counter());
const typed = (...texts: string[]) => texts.map((text, at) => ({ id: `o${at}`, text }));
const made = (change: object) => quickQuestion({ ...draft, ...change }, 'Listen to the question.', counter());

test('asked aloud, the class sees so and the letters', () => {
  const question = made({ right: draft.options[2]?.id });
  expect(question.stem).toBe('Listen to the question.');
  if (question.answer.form !== 'choose') throw new Error('no options');
  expect(question.answer.options.map(({ text }) => text)).toEqual(['A', 'B', 'C', 'D']);
  expect(question.answer.right).toEqual([question.answer.options[2]?.id]);
});

test('what was typed is plain text, empty options fall out, and the right one stays right', () => {
  const question = made({ stem: ' Is *this* right? ', options: typed('', 'yes', '', 'no'), right: 'o3' });
  expect(question.stem).toBe('Is \\*this\\* right?');
  if (question.answer.form !== 'choose') throw new Error('no options');
  const [yes, no] = question.answer.options;
  expect([yes?.text, no?.text]).toEqual(['yes', 'no']);
  expect(markAnswer(question, { form: 'choose', optionIds: [no?.id ?? ''] })?.right).toBe(true);
});

test('a poll has no right answer, also where one was marked before it became a poll', () => {
  const question = made({ kind: 'poll', options: typed('sea', 'hills'), right: 'o0' });
  expect(question.answer).toMatchObject({ form: 'choose', right: [] });
  expect(question.points).toBe(0);
});

test('words, numbers and statements are marked by what was given, and not marked without', () => {
  const words = made({ kind: 'short-answer', accepted: 'Rome\n\n Roma ' });
  expect(markAnswer(words, { form: 'write', text: 'roma' })?.right).toBe(true);
  const number = made({ kind: 'numeric', number: '2.5' });
  expect(markAnswer(number, { form: 'number', text: '2.50' })?.right).toBe(true);
  const statement = made({ kind: 'true-false', right: 'false' });
  expect(markAnswer(statement, { form: 'choose', optionIds: ['false'] })?.right).toBe(true);
  for (const kind of quickKinds) {
    const without = made({ kind });
    const { form } = without.answer;
    const given: Answer = form === 'choose' ? { form, optionIds: ['true'] } : { form: 'write', text: 'Rome' };
    expect(markAnswer(without, form === 'number' ? { form, text: '7' } : given)).toBeNull();
  }
});

test('only a number that is none is held back', () => {
  expect(canAsk({ ...draft, kind: 'numeric', number: 'ten' })).toBe(false);
  expect(canAsk({ ...draft, kind: 'numeric', number: '' })).toBe(true);
  expect(canAsk({ ...draft, kind: 'numeric', number: '1,5' })).toBe(true);
  expect(canAsk({ ...draft, kind: 'choice', number: 'ten' })).toBe(true);
});
