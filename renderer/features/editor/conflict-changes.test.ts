/** Tests that every difference between two versions of a topic is shown to the teacher who must choose. */
import { expect, test } from 'vitest';
import { emptyTopic } from '../../../shared/library/empty';
import type { Topic } from '../../../shared/library/topic';
import { newQuestion } from '../../../shared/question/new-question';
import type { Question } from '../../../shared/question/question';
import { changesBetween } from './conflict-changes';

let part = 0;
const question: Question = { ...newQuestion('multiple-response', () => `p${part++}`), id: 'q', stem: 'Which?' };
const picture = { media: `${'a'.repeat(64)}.png`, description: 'A map', credit: '' };
const topic: Topic = {
  ...emptyTopic('t', '2026-11-12'),
  keyPoints: [{ id: 'k', text: 'Electors meet', sourceId: null }],
  sources: [{ id: 's', title: 'The archives', publisher: '', address: '', seen: null }],
  questions: [{ ...question, picture }],
};

test.each<[string, Partial<Question>, string]>([
  ['a picture taken out', { picture: null }, 'Picture: A map'],
  ['what the picture shows', { picture: { ...picture, description: 'A plan' } }, 'Picture: A map'],
  ['the credit rule', { credit: 'each-part' }, 'All or nothing'],
  ['the key point it rests on', { grounds: 'k' }, 'Which?'],
  ['the standards', { standards: ['D2.Civ.4'] }, 'Which?'],
  ['the idea', { idea: 'Electors' }, 'Which?'],
  ['the second vote', { secondVote: true }, 'Which?'],
  ['another picture of the same thing', { picture: { ...picture, media: `${'b'.repeat(64)}.png` } }, 'A map'],
  ['a word in bold', { stem: '**Which?**' }, 'Which?'],
])('%s is shown', (_, change, mine) => {
  const theirs = { ...topic, questions: topic.questions.map((one) => ({ ...one, ...change })) };
  const changes = changesBetween(topic, theirs);
  expect(changes.map((one) => one.part)).toEqual(['Question 1']);
  expect(changes[0]?.mine).toContain(mine);
  expect(changes[0]?.theirs).not.toBe(changes[0]?.mine);
});

test('the source of a key point and the day a source was seen are shown', () => {
  const theirs: Topic = {
    ...topic,
    keyPoints: topic.keyPoints.map((point) => ({ ...point, sourceId: 's' })),
    sources: topic.sources.map((source) => ({ ...source, seen: '2026-11-01' })),
  };
  expect(changesBetween(topic, theirs)).toMatchObject([
    { part: 'Key point 1', mine: 'Electors meet', theirs: 'Electors meet\nThe archives' },
    { part: 'Source 1', mine: 'The archives', theirs: 'The archives\n2026-11-01' },
  ]);
});

test('two versions that are the same differ in nothing', () => {
  expect(changesBetween(topic, structuredClone(topic))).toEqual([]);
});
