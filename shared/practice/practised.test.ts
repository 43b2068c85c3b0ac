/** What of a topic or a set is practised. */
import { expect, test } from 'vitest';
import { emptySet, emptyTopic } from '../library/empty';
import { newQuestion } from '../question/new-question';
import { choiceQuestion } from './fixtures/questions';
import { questionsOfSet, questionsOfTopic } from './practised';

const talk = { ...newQuestion('discussion', () => 'talk'), id: 'talk', stem: 'Why?' };
const poll = { ...choiceQuestion('poll'), kind: 'poll' as const };
const answer = choiceQuestion('x').answer;
const pollWithoutKey = { ...poll, answer: answer.form === 'choose' ? { ...answer, right: [] } : answer };
const unready = choiceQuestion('unready', { stem: '' });

test('questions with a key and talks are practiced, polls and unready ones are counted as left out', () => {
  const topic = { ...emptyTopic('t', '2026-11-12'), questions: [choiceQuestion('one'), talk, pollWithoutKey, unready] };
  const { questions, polls, notReady } = questionsOfTopic('lib', topic);
  expect(questions.map(({ id, from }) => [id, from?.topicId])).toEqual([
    ['one', 't'],
    ['talk', 't'],
  ]);
  expect([polls, notReady]).toEqual([1, 1]);
});

test('the same question twice in a set is two questions', () => {
  const items = ['first', 'again'].map((id) => ({ id, question: choiceQuestion('one'), from: null }));
  expect(questionsOfSet({ ...emptySet('s', 'Set'), items }).questions.map(({ id }) => id)).toEqual(['first', 'again']);
});
