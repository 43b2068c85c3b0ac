/** A question that offers a second vote gets it as its next step, once; every other question goes on. */
import { expect, test } from 'vitest';
import {
  back,
  choiceQuestion,
  choose,
  hands,
  opened,
  play,
  statementQuestion,
  step,
  writtenQuestion,
} from './fixtures/sessions';
import { nextStepOf } from './next-step';
import { canVoteAgain } from './second-vote';
import type { Session } from './session';
import { votesOf } from './session';

const offering = { ...choiceQuestion, secondVote: true };
const revealed = play(opened([offering, statementQuestion]), step, step, step, choose('ann', 'venus'), step);
const at = (session: Session) => ('step' in session ? `${session.phase} ${session.step}` : session.phase);

test('after the first reveal the next step opens the second vote, and after the second it goes on', () => {
  expect([at(revealed), nextStepOf(revealed)]).toEqual(['revealed', 'startSecondVote']);
  const again = play(revealed, step);
  expect([again.index, at(again), votesOf(again).length]).toEqual([0, 'asking answers', 2]);
  expect(again.clock).toMatchObject({ left: 60_000, running: true });
  const done = play(again, choose('ann', 'mars'), step);
  expect([at(done), nextStepOf(done)]).toEqual(['revealed', 'nextQuestion']);
  expect(play(done, step).index).toBe(1);
});

test('the second vote on the last question comes before the finish', () => {
  const last = play(opened([{ ...writtenQuestion, secondVote: true }]), step, step, step);
  expect(nextStepOf(last)).toBe('startSecondVote');
  expect(nextStepOf(play(last, step, step))).toBe('finishQuiz');
});

test('a question that does not offer one goes on, and a second vote can still be asked for', () => {
  const plain = play(opened([choiceQuestion, statementQuestion]), step, step, step, step);
  expect(nextStepOf(plain)).toBe('nextQuestion');
  expect(votesOf(play(plain, { type: 'votedAgain' }))).toHaveLength(2);
});

const asking = play(opened([offering, statementQuestion]), step, step, step);

test('once an answer is in, a second vote opens before the reveal, and the reveal shows both', () => {
  expect(canVoteAgain(asking)).toBe(false);
  expect(canVoteAgain(play(asking, hands('venus', 1)))).toBe(true);
  const answered = play(asking, choose('ann', 'venus'));
  const closed = play(answered, { type: 'timeEnded', at: asking.steppedAt + 60_000 });
  for (const first of [answered, closed]) {
    const again = play(first, { type: 'votedAgain' });
    expect([at(again), nextStepOf(again)]).toEqual(['asking answers', 'revealAnswer']);
    expect(votesOf(again).map((vote) => [vote.revealed, Object.keys(vote.given)])).toEqual([
      [false, ['ann']],
      [false, []],
    ]);
    const done = play(again, choose('ann', 'mars'), step);
    expect([at(done), nextStepOf(done)]).toEqual(['revealed', 'nextQuestion']);
    expect(votesOf(done).map((vote) => vote.revealed)).toEqual([true, true]);
  }
});

test('before the reveal a second vote nobody answered is taken back to the first vote, which goes on', () => {
  const first = play(asking, choose('ann', 'venus'));
  const undone = play(first, { type: 'votedAgain' }, back);
  expect([at(undone), votesOf(undone).length, undone.clock?.running]).toEqual(['asking answers', 1, false]);
  expect(Object.keys(votesOf(play(undone, choose('bo', 'mars')))[0]?.given ?? {})).toEqual(['ann', 'bo']);
  expect(canVoteAgain(undone)).toBe(true);
});

test('a question without a key offers none', () => {
  const unmarked = { ...offering, answer: { ...choiceQuestion.answer, right: [] } } as typeof offering;
  expect(nextStepOf(play(opened([unmarked, statementQuestion]), step, step, step, step))).toBe('nextQuestion');
});

test('a jump leaves the second vote out, and it is still offered when the class comes back', () => {
  const elsewhere = play(revealed, { type: 'jumped', index: 1 });
  expect([elsewhere.index, at(elsewhere)]).toEqual([1, 'asking question']);
  expect(nextStepOf(play(elsewhere, { type: 'jumped', index: 0 }))).toBe('startSecondVote');
});
