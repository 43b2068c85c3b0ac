/** A set keeps its own copies, its order is the teacher's, and its totals add up. */
import { expect, test } from 'vitest';
import { newQuestion } from '../question/new-question';
import type { QuestionSet } from './question-set';
import { changeSet } from './set-draft';
import { totalsOf } from './set-totals';
import { setVersion } from './versions';

let counter = 0;
const newId = () => `id-${counter++}`;
const candidate = (stem: string) => ({
  libraryId: 'own',
  topicId: 't',
  headline: 'Topic',
  question: { ...newQuestion('choice', newId), stem },
});
const empty: QuestionSet = { version: setVersion, id: 's', title: '', items: [], changedAt: 0 };
const three = changeSet(empty, {
  step: 'add',
  candidates: ['one', 'two', 'three'].map(candidate),
  ids: ['a', 'b', 'c'],
  at: null,
});
const order = (set: QuestionSet) => set.items.map((item) => item.id).join('');

test('a set keeps its copy when the topic changes later', () => {
  const original = candidate('before');
  const set = changeSet(empty, { step: 'add', candidates: [original], ids: ['a'], at: null });
  original.question.stem = 'after';
  expect(set.items[0]).toMatchObject({ question: { stem: 'before' }, from: { topicId: 't', headline: 'Topic' } });
});

test('a question can be moved to every place, and past the ends stays at the end', () => {
  expect(order(changeSet(three, { step: 'move', itemId: 'a', to: 2 }))).toBe('bca');
  expect(order(changeSet(three, { step: 'move', itemId: 'c', to: 0 }))).toBe('cab');
  expect(order(changeSet(three, { step: 'move', itemId: 'b', to: 99 }))).toBe('acb');
  expect(order(changeSet(three, { step: 'move', itemId: 'b', to: -5 }))).toBe('bac');
  expect(order(changeSet(three, { step: 'move', itemId: 'gone', to: 0 }))).toBe('abc');
});

test('questions are added where they are dropped', () => {
  expect(order(changeSet(three, { step: 'add', candidates: [candidate('new')], ids: ['n'], at: 1 }))).toBe('anbc');
});

test('a removed question comes back to its place, and only once', () => {
  const item = three.items[1];
  if (!item) throw new Error('no second question');
  const back = changeSet(changeSet(three, { step: 'remove', itemId: 'b' }), { step: 'putBack', item, at: 1 });
  expect(back).toEqual(three);
  expect(changeSet(back, { step: 'putBack', item, at: 0 })).toBe(back);
});

test("points and time are the copy's own", () => {
  const set = changeSet(three, { step: 'change', itemId: 'b', change: { points: 5, seconds: null } });
  expect(set.items[1]?.question).toMatchObject({ points: 5, seconds: null });
  expect(set.items[0]?.question.points).toBe(1);
});

test('the totals count points, time to answer and discussion', () => {
  const talk = { ...candidate('talk'), question: newQuestion('discussion', newId) };
  const set = changeSet(three, { step: 'add', candidates: [talk], ids: ['d'], at: null });
  expect(totalsOf(set)).toEqual({
    questions: 4,
    points: 3,
    minutes: Math.ceil((3 * 60 + 3 * 30 + 420) / 60),
    talkMinutes: 7,
  });
  expect(totalsOf(empty)).toEqual({ questions: 0, points: 0, minutes: 0, talkMinutes: 0 });
});
