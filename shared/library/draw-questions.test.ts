/** Drawing is fair, repeatable and never takes a question that is not ready. */
import { expect, test } from 'vitest';
import { newQuestion } from '../question/new-question';
import type { Question } from '../question/question';
import { isReady } from '../question/readiness';
import { drawQuestions } from './draw-questions';

let counter = 0;
const newId = () => `id-${counter++}`;
const wish = { count: 5, spreadOverTopics: true, easyToHard: true, oneDiscussion: false };

function ready(level: Question['level'] = 'medium'): Question {
  const question = newQuestion('true-false', newId);
  return {
    ...question,
    stem: 'Water is wet.',
    level,
    answer: { ...question.answer, right: ['true'] } as Question['answer'],
  };
}

const at = (topicId: string, question: Question) => ({
  topicId,
  isReady: isReady(question),
  isTalk: question.answer.form === 'talk',
  level: question.level,
  question,
});
const four = ['a', 'b', 'c', 'd'].flatMap((topic) =>
  [ready('hard'), ready('easy'), ready()].map((question) => at(topic, question)),
);

test('the same seed draws the same questions, another seed others', () => {
  expect(drawQuestions(four, wish, 7)).toEqual(drawQuestions(four, wish, 7));
  expect(drawQuestions(four, wish, 7)).not.toEqual(drawQuestions(four, wish, 8));
});

test('a draw takes from every topic before it takes a second from one', () => {
  for (let seed = 0; seed < 50; seed++) {
    const topics = drawQuestions(four, { ...wish, count: 4 }, seed).map(({ topicId }) => topicId);
    expect([...topics].sort()).toEqual(['a', 'b', 'c', 'd']);
  }
});

test('easy questions come before hard ones', () => {
  const levels = drawQuestions(four, { ...wish, count: 12 }, 3).map(({ question }) => question.level);
  expect(levels).toEqual([...Array(4).fill('easy'), ...Array(4).fill('medium'), ...Array(4).fill('hard')]);
});

test('a question without a key is never drawn', () => {
  const open = at('a', { ...newQuestion('choice', newId), stem: 'Which?' });
  expect(drawQuestions([open, at('b', ready())], wish, 1)).toHaveLength(1);
});

test('one discussion comes last when it is wished for, and none otherwise', () => {
  const talk = at('a', { ...newQuestion('discussion', newId), stem: 'Should we?' });
  expect(drawQuestions([talk, ...four], { ...wish, oneDiscussion: true }, 1).at(-1)).toBe(talk);
  expect(drawQuestions([talk, ...four], wish, 1)).not.toContain(talk);
});

test('every question has the same chance', () => {
  const hits = new Map<string, number>();
  const pool = Array.from({ length: 10 }, (_, topic) => at(`t${topic}`, ready()));
  for (let seed = 0; seed < 2000; seed++) {
    for (const { topicId } of drawQuestions(pool, { ...wish, count: 3, spreadOverTopics: false }, seed))
      hits.set(topicId, (hits.get(topicId) ?? 0) + 1);
  }
  for (const count of hits.values()) expect(Math.abs(count - 600)).toBeLessThan(100);
});
