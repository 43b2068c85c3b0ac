/** The answers of the gaps follow the text they stand in, and nothing that was right is lost on the way. */
import { expect, test } from 'vitest';
import { newQuestion } from '../../shared/question/new-question';
import { carriedTo, newGap, withStem } from './gap-steps';

let next = 0;
const newId = () => String(++next);
const empty = newQuestion('gaps', newId);
const gapsOf = (question: typeof empty) =>
  question.answer.form === 'gaps' ? question.answer.gaps.map(({ id, answer }) => [id, answer]) : null;
const right = (text: string) => newGap('', text).answer;

test('a gap made of a word accepts that word', () => {
  const made = withStem(empty, 'Water is [[g1]].', (id) => newGap(id, ' wet '));
  expect(gapsOf(made)).toEqual([['g1', right('wet')]]);
});

test('a gap that is taken out takes its answer along, and comes back with it', () => {
  const gap = newGap('g1', 'wet');
  const made = withStem(empty, 'Water is [[g1]].', () => gap);
  const without = withStem(made, 'Water is.', () => gap);
  expect(gapsOf(without)).toEqual([]);
  expect(gapsOf(withStem(without, '[[g1]] is water.', () => gap))).toEqual([['g1', gap.answer]]);
});

test('answers stand in the order of the text, one for a gap that stands there twice', () => {
  const made = withStem(empty, '[[b]] and [[a]] and [[b]]', (id) => newGap(id, id));
  expect(gapsOf(made)?.map(([id]) => id)).toEqual(['b', 'a']);
});

test('a kind without gaps only changes its text', () => {
  const choice = newQuestion('choice', newId);
  expect(withStem(choice, 'Why [[g1]]?', (id) => newGap(id, ''))).toEqual({ ...choice, stem: 'Why [[g1]]?' });
});

test('what is right is taken over when a gap is filled another way', () => {
  const options = carriedTo(right('100'), 'choose', newId);
  expect(options.form === 'choose' && options.options.map(({ text }) => text)).toEqual(['100']);
  expect(options.form === 'choose' && options.right).toHaveLength(1);
  expect(carriedTo(options, 'number', newId)).toMatchObject({ accepted: [{ value: 100 }] });
});
