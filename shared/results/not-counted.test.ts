/** What is in no share of right answers is named with its reason. */
import { expect, it } from 'vitest';
import { choice, handsVote, session, talk, vote } from './made-session';
import { notCounted } from './not-counted';
import { tallySession } from './tally';

it('names hands for several right options, questions without a key, and what was not answered', () => {
  const tally = tallySession(
    session(3, [
      { question: choice('q1', [0, 1]), votes: [handsVote([3, 2, 0, 0])] },
      { question: choice('q2', [0]), votes: [handsVote([3, 0, 0, 0])] },
      { question: choice('q3', []), votes: [vote('AAB', '')] },
      { question: talk, votes: [] },
    ]),
  );
  expect(notCounted(tally)).toEqual({ byHands: 1, withoutKey: 1, unanswered: 1 });
});
