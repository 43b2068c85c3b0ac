/** The time to answer is the time the class had, and is left out where nobody can know it. */
import { expect, test } from 'vitest';
import {
  choiceQuestion,
  choose,
  opened,
  play,
  statementQuestion,
  step,
  write,
  writtenQuestion,
} from './fixtures/sessions';
import { currentVote, type Session } from './session';

const start = opened([choiceQuestion, writtenQuestion, statementQuestion]);
const asking = play(start, step, step, step);
const opens = asking.steppedAt;
const untimed = play(start, { type: 'jumped', index: 1 }, step);
const took = (session: Session, studentId = 'ann') => currentVote(session)?.given[studentId]?.took;

test('a pause of the clock is no time to answer', () => {
  const session = play(
    asking,
    { type: 'timerPaused', at: opens + 10_000 },
    { ...choose('bo', 'mars'), at: opens + 40_000 },
    { type: 'timerStarted', at: opens + 100_000 },
    { ...choose('ann', 'mars'), at: opens + 105_000 },
  );
  expect([took(session, 'bo'), took(session)]).toEqual([10_000, 15_000]);
});

test('more time and less time change nothing of the time that ran', () => {
  const session = play(
    asking,
    { type: 'timerChanged', seconds: 30, at: opens + 20_000 },
    { type: 'timerChanged', seconds: -30, at: opens + 25_000 },
    { ...choose('ann', 'mars'), at: opens + 30_000 },
  );
  expect(took(session)).toBe(30_000);
});

test('an outage is no time to answer: the clock waits from the last moment that is known', () => {
  const session = play(
    asking,
    { type: 'ticked', at: opens + 8000 },
    { type: 'timerPaused', at: opens + 8000 },
    { type: 'timerStarted', at: opens + 600_000 },
    { ...choose('ann', 'mars'), at: opens + 603_000 },
  );
  expect(took(session)).toBe(11_000);
});

test('what is entered after time is up took the whole time and no more, even where the end was noticed late', () => {
  const closed = play(asking, { type: 'timeEnded', at: opens + 900_000 });
  expect(took(play(closed, { ...choose('ann', 'mars'), at: opens + 950_000 }))).toBe(60_000);
});

test('time spent at another question is not counted', () => {
  const session = play(
    asking,
    { ...choose('bo', 'mars'), at: opens + 5000 },
    { type: 'jumped', index: 2, at: opens + 10_000 },
    { type: 'jumped', index: 0, at: opens + 200_000 },
    { ...step, at: opens + 201_000 },
    { ...step, at: opens + 202_000 },
    { ...choose('ann', 'mars'), at: opens + 204_000 },
  );
  expect(took(session)).toBe(12_000);
});

test('without a clock the time since the opening counts, but no more than an hour', () => {
  const opened = untimed.steppedAt;
  expect(took(play(untimed, { ...write('ann', 'Lima'), at: opened + 70_000 }))).toBe(70_000);
  expect(took(play(untimed, { ...write('ann', 'Lima'), at: opened + 3_600_001 }))).toBe(-1);
});

test('without a clock the time is not known after an outage, and what was known before it stays', () => {
  const session = play(
    untimed,
    { ...write('bo', 'Lima'), at: untimed.steppedAt + 4000 },
    { type: 'timerPaused' },
    write('ann', 'Lima'),
  );
  expect([took(session, 'bo'), took(session)]).toEqual([4000, -1]);
});

test('a second vote has a time of its own', () => {
  const second = play(asking, step, { type: 'votedAgain' });
  expect(took(play(second, { ...choose('ann', 'mars'), at: second.steppedAt + 7000 }))).toBe(7000);
});

test('the time of a first vote stands still while a second is open that is taken back', () => {
  const undone = play(
    asking,
    { ...choose('bo', 'mars'), at: opens + 5000 },
    { type: 'votedAgain', at: opens + 10_000 },
    { type: 'wentBack', at: opens + 40_000 },
    { type: 'timerStarted', at: opens + 50_000 },
    { ...choose('ann', 'mars'), at: opens + 52_000 },
  );
  expect(took(undone)).toBe(12_000);
});

test('a computer whose clock was set back makes no time negative', () => {
  expect(took(play(asking, { ...choose('ann', 'mars'), at: opens - 3_600_000 }))).toBe(0);
});
