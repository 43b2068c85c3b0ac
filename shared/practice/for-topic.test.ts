/** What is answered in a set counts for the topics its questions came from. */
import { expect, test } from 'vitest';
import { choiceQuestion, picked } from './fixtures/questions';
import { answerForTopic } from './for-topic';
import { advancePractice, startPractice } from './practice-run';
import type { Practised } from './practised';

const from = { libraryId: 'lib', topicId: 'count', questionId: 'original' };
const answered = (one: Practised) =>
  [{ do: 'begin', which: 'all' } as const, { do: 'answer', answer: picked('b'), at: 9 } as const].reduce(
    advancePractice,
    startPractice([one], {}),
  );

test('the answer counts for the question in its topic', () => {
  const run = answered({ id: 'item', question: choiceQuestion('original'), from });
  expect(answerForTopic(run)).toEqual({
    id: 'topic-count',
    given: { original: { answer: picked('b'), tries: 1, at: 9 } },
  });
});

test('a question that came from no topic counts for none', () => {
  expect(answerForTopic(answered({ id: 'item', question: choiceQuestion('own'), from: null }))).toBeNull();
});
