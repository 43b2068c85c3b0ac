/** Options are added, removed and moved without losing the key. */
import { expect, test } from 'vitest';
import type { FormOf } from '../../shared/question/answer-form';
import { newOption } from '../../shared/question/carry-over';
import { addOption, changeOption, moveOption, removeOption, toggleRight } from './option-steps';

const form: FormOf<'choose'> = {
  form: 'choose',
  options: ['a', 'b', 'c'].map((id) => newOption(id, id)),
  right: ['b'],
  many: false,
};
const order = (next: FormOf<'choose'>) => next.options.map((option) => option.id).join('');

test('a moved option keeps its mark', () => {
  const next = moveOption(form, 'b', 'a', 'before');
  expect([order(next), next.right]).toEqual(['bac', ['b']]);
  expect(order(moveOption(form, 'a', 'c', 'after'))).toBe('bca');
  expect(order(moveOption(form, 'a', 'b', 'after'))).toBe('bac');
  expect(moveOption(form, 'a', 'a', 'after')).toEqual(form);
});

test('a removed right option takes its mark along', () => {
  expect(removeOption(form, 'b').right).toEqual([]);
  expect(removeOption(form, 'a').right).toEqual(['b']);
});

test('where one answer is right, marking another moves the mark', () => {
  expect(toggleRight(form, 'c', 1).right).toEqual(['c']);
  expect(toggleRight(form, 'c', 26).right).toEqual(['b', 'c']);
  expect(toggleRight(form, 'b', 1).right).toEqual([]);
});

test('an added option is empty and last, and a changed one changes alone', () => {
  expect(order(addOption(form, 'd'))).toBe('abcd');
  expect(changeOption(form, 'b', { text: 'B' }).options.map((option) => option.text)).toEqual(['a', 'B', 'c']);
});
