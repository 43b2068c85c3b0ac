/** Of two versions of a topic each part is the one the teacher chose, and nothing else changes. */
import { expect, test } from 'vitest';
import { emptyTopic } from '../../../shared/library/empty';
import type { Topic } from '../../../shared/library/topic';
import { newQuestion } from '../../../shared/question/new-question';
import { mergeTopics } from './conflict-merge';

let ids = 0;
const question = (id: string, stem: string) => ({ ...newQuestion('discussion', () => `i${ids++}`), id, stem });
const point = (id: string, text: string, sourceId: string | null = null) => ({ id, text, sourceId });
const base: Topic = {
  ...emptyTopic('t', null),
  headline: 'Mine',
  keyPoints: [point('k1', 'one'), point('k2', 'two')],
  questions: [question('a', 'A'), question('b', 'B'), question('c', 'C')],
};
const theirs: Topic = {
  ...base,
  headline: 'Theirs',
  dek: 'Their dek',
  sources: [{ id: 's', title: 'Gazette', publisher: '', address: '', seen: null }],
  keyPoints: [point('k1', 'one', 's'), point('k3', 'three'), point('k2', 'two')],
  questions: [question('c', 'C changed'), question('a', 'A'), question('new', 'New')],
};
const stems = ({ questions }: Topic) => questions.map(({ stem }) => stem);

test('with nothing taken it is mine, whole', () => {
  expect(mergeTopics(base, theirs, [])).toEqual(base);
});

test('a field, a changed question and a new key point are taken, each in its place', () => {
  const merged = mergeTopics(base, theirs, [
    { of: 'dek' },
    { of: 'questions', id: 'c' },
    { of: 'keyPoints', id: 'k3' },
  ]);
  expect(merged.headline).toBe('Mine');
  expect(merged.dek).toBe('Their dek');
  expect(stems(merged)).toEqual(['A', 'B', 'C changed']);
  expect(merged.keyPoints.map(({ id }) => id)).toEqual(['k1', 'k3', 'k2']);
});

test('what they deleted goes, what they added comes, and their order holds', () => {
  const merged = mergeTopics(base, theirs, [
    { of: 'questions', id: 'b' },
    { of: 'questions', id: 'new' },
    { of: 'order' },
  ]);
  expect(stems(merged)).toEqual(['C', 'A', 'New']);
});

test('a key point that was taken without its source names none', () => {
  const merged = mergeTopics(base, theirs, [{ of: 'keyPoints', id: 'k1' }]);
  expect(merged.keyPoints[0]?.sourceId).toBeNull();
});
