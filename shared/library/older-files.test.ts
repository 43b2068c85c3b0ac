/** What a teacher wrote with an older Lectern reads the same with this one. */
import { expect, test } from 'vitest';
import { plainText } from '../rich-text/plain-text';
import { itemsFrom1, topicFrom1 } from './older-files';
import { questionSetSchema } from './question-set';
import { topicSchema } from './topic';

const question = {
  id: 'q',
  kind: 'choice',
  stem: 'What is 2 * 3 * 4, in $ or [euro]? It costs $5 and 10$',
  answer: {
    form: 'choose',
    options: [
      { id: 'a', text: '*24*' },
      { id: 'b', text: '# 9' },
    ],
    right: ['a'],
  },
  explanation: 'a_b_c `x`',
};
const topic = {
  version: 1,
  id: 't',
  headline: 'Stars * and $ stay as they are',
  keyPoints: [{ id: 'k', text: '- A dash, *stars* and | bars' }],
  questions: [question],
};

test('a topic of version 1 opens with the very texts it had', () => {
  const now = topicSchema.parse(topicFrom1(topic));
  const [first] = now.questions;
  expect(plainText(first?.stem ?? '')).toBe(question.stem);
  expect(plainText(first?.explanation ?? '')).toBe(question.explanation);
  expect(plainText(now.keyPoints[0]?.text ?? '')).toBe('- A dash, *stars* and | bars');
  expect(first?.answer.form === 'choose' && first.answer.options.map(({ text }) => plainText(text))).toEqual([
    '*24*',
    '# 9',
  ]);
  expect(now.headline).toBe(topic.headline);
});

test('a set of version 1 opens with the very texts it had', () => {
  const set = { version: 1, id: 's', title: 'Set', items: [{ id: 'i', question, from: null }] };
  const now = questionSetSchema.parse(itemsFrom1(set));
  expect(plainText(now.items[0]?.question.stem ?? '')).toBe(question.stem);
});

test('what is no topic at all is left for the check to refuse', () => {
  for (const data of [null, 7, 'text', [], { questions: 4, keyPoints: [1, null] }, { questions: [{ answer: 3 }] }]) {
    expect(topicSchema.safeParse(topicFrom1(data)).success).toBe(false);
    expect(questionSetSchema.safeParse(itemsFrom1(data)).success).toBe(false);
  }
});
