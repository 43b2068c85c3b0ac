/** When projecting a topic again takes the set that was made before. */
import { expect, it } from 'vitest';
import type { QuestionSet, SetItem } from '../../../shared/library/question-set';
import { setVersion } from '../../../shared/library/versions';
import { written } from '../../../shared/question/kinds/short-answer';
import { newQuestion } from '../../../shared/question/new-question';
import { setBefore } from './set-before';

const item = (questionId: string, made: string, points = 1): SetItem => ({
  id: `${made}-${questionId}`,
  question: {
    ...newQuestion('short-answer', () => questionId),
    stem: questionId,
    answer: written(['yes'], 1),
    points,
  },
  from: { libraryId: 'l', topicId: 't', questionId, headline: 'Drone photos' },
});
const set = (id: string, items: SetItem[], more: Partial<QuestionSet> = {}): QuestionSet => ({
  version: setVersion,
  id,
  title: 'Drone photos',
  items,
  changedAt: 100,
  ...more,
});
const fresh = set('fresh', [item('a', 'new'), item('b', 'new'), item('c', 'new')]);
const older = set('older', [item('a', 'old'), item('c', 'old')]);

it('takes the same set as it is', () => {
  const same = set('same', [item('a', 'old'), item('b', 'old'), item('c', 'old')]);
  expect(setBefore([older, same], fresh, 200)).toBe(same);
});

it('adds in their places what the topic has got since, and keeps what was there', () => {
  const found = setBefore([older], fresh, 200);
  expect(found?.id).toBe('older');
  expect(found?.items.map(({ id }) => id)).toEqual(['old-a', 'new-b', 'old-c']);
});

it('leaves alone a set that was changed after its topic', () => {
  expect(setBefore([older], fresh, 50)).toBeNull();
});

it('leaves alone a set with another title, other points, another order or other questions', () => {
  const others = [
    set('renamed', older.items, { title: 'Friday quiz' }),
    set('points', [item('a', 'old', 3)]),
    set('order', [item('c', 'old'), item('a', 'old')]),
    set('more', [item('a', 'old'), item('x', 'old')]),
    set('empty', []),
  ];
  expect(setBefore(others, fresh, 200)).toBeNull();
});
