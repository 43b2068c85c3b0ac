/** The rules of play, as the teacher and the class rely on them. */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { expect, test } from 'vitest';
import { written } from '../question/kinds/short-answer';
import { advance, openSession, replay } from './advance';
import { countVote } from './count-vote';
import type { SessionEvent } from './event';
import {
  back,
  choiceQuestion,
  choose,
  type Happening,
  hands,
  opened,
  play,
  statementQuestion,
  step,
  talkQuestion,
  write,
  writtenQuestion,
} from './fixtures/sessions';
import { leftAt } from './left-at';
import { canVoteAgain } from './second-vote';
import { currentVote, questionOf, type Session, votesOf } from './session';

const start = opened([choiceQuestion, writtenQuestion, talkQuestion, statementQuestion]);
const at = (session: Session) => ('step' in session ? `${session.phase} ${session.step}` : session.phase);
const asking = play(start, step, step, step);
const count = (session: Session) => countVote(questionOf(session), currentVote(session));

test('a quiz goes from the lobby through every question to the finish', () => {
  const seen = ['lobby'];
  let session = openSession(start);
  for (let n = 1; session.phase !== 'finished' && n < 30; n++) {
    session = advance(session, { type: 'stepped', at: n * 1000 });
    seen.push(`${session.index + 1} ${at(session)}`);
  }
  expect(seen).toEqual([
    'lobby',
    '1 asking question',
    '1 asking options',
    '1 asking answers',
    '1 revealed',
    '2 asking question',
    '2 asking answers',
    '2 revealed',
    '3 asking question',
    '3 discussing think',
    '3 discussing pair',
    '3 discussing share',
    '4 asking question',
    '4 asking options',
    '4 asking answers',
    '4 revealed',
    '4 finished',
  ]);
});

test('a double press does not reveal by accident', () => {
  const pressed = advance(asking, { type: 'stepped', at: asking.steppedAt + 499 });
  expect(pressed).toBe(asking);
  expect(at(advance(asking, { type: 'stepped', at: asking.steppedAt + 500 }))).toBe('revealed');
});

test('an answer may be changed and taken back until the reveal, and counts once', () => {
  const changed = play(asking, choose('ann', 'venus'), choose('ann', 'mars'), choose('bo', 'venus'));
  expect(count(changed)).toEqual({ counts: { mars: 1, venus: 1, pluto: 0 }, answered: 2, right: 1 });
  const takenBack = play(changed, { type: 'answered', by: { channel: 'roster', studentId: 'ann', answer: null } });
  expect(count(takenBack)).toMatchObject({ answered: 1, right: 0 });
});

test('a late answer changes nothing', () => {
  const before = play(start, step, step);
  const revealed = play(asking, step);
  for (const session of [openSession(start), before, revealed]) {
    expect(play(session, choose('ann', 'mars'))).toBe(session);
    expect(play(session, hands('mars', 5))).toBe(session);
  }
});

test('what the teacher enters after time is up counts until the reveal', () => {
  const closed = play(asking, choose('bo', 'mars'), { type: 'timeEnded', at: asking.steppedAt + 60_000 });
  expect(at(closed)).toBe('closed');
  const counted = play(closed, hands('venus', 5), choose('ann', 'mars'), choose('bo', 'pluto'));
  expect([at(counted), count(counted)]).toEqual([
    'closed',
    { counts: { mars: 1, venus: 5, pluto: 1 }, answered: 7, right: 1 },
  ]);
  const revealed = play(counted, step);
  expect(at(revealed)).toBe('revealed');
  expect(play(revealed, hands('venus', 6))).toBe(revealed);
});

test('answers of strangers, to no option, or in another form change nothing', () => {
  for (const event of [
    choose('stranger', 'mars'),
    choose('ann', 'gone'),
    write('ann', 'Mars'),
    hands('gone', 3),
    hands('mars', -1),
  ]) {
    expect(play(asking, event)).toBe(asking);
  }
});

test('the last count of hands holds, and hands and roster add up', () => {
  const session = play(asking, hands('mars', 7), hands('mars', 5), hands('venus', 2), choose('ann', 'mars'));
  expect(count(session)).toEqual({ counts: { mars: 6, venus: 2, pluto: 0 }, answered: 8, right: 6 });
});

test('a written answer is counted as right or other', () => {
  const session = play(
    start,
    { type: 'jumped', index: 1 },
    step,
    write('ann', ' lima.'),
    write('bo', 'Quito'),
    hands('right', 4),
  );
  expect(count(session)).toEqual({ counts: { right: 5, other: 1 }, answered: 6, right: 5 });
});

test('the clock runs with the answers, stops, goes on and closes them', () => {
  const opens = asking.steppedAt;
  const clockOf = (session: Session, now: number) => session.clock && leftAt(session.clock, now);
  expect(clockOf(asking, opens + 10_000)).toBe(50_000);
  const paused = play(asking, { type: 'timerPaused', at: opens + 10_000 });
  expect(clockOf(paused, opens + 99_000)).toBe(50_000);
  expect(play(paused, { type: 'timeEnded', at: opens + 99_000 })).toBe(paused);
  const more = play(
    paused,
    { type: 'timerChanged', seconds: 30, at: opens + 99_000 },
    { type: 'timerStarted', at: opens + 100_000 },
  );
  expect(clockOf(more, opens + 100_000)).toBe(80_000);
  expect(clockOf(play(more, { type: 'timerChanged', seconds: -300, at: opens + 100_000 }), opens + 100_000)).toBe(5000);
  expect(play(more, { type: 'timeEnded', at: opens + 179_999 })).toBe(more);
  expect(at(play(more, { type: 'timeEnded', at: opens + 180_000 }))).toBe('closed');
});

test('a question without a timer never closes by itself', () => {
  const written = play(start, { type: 'jumped', index: 1 }, step);
  expect(written.clock).toBeNull();
  expect(play(written, { type: 'timeEnded', at: 9e9 })).toBe(written);
});

test('in a discussion the clock only stops', () => {
  const thinking = play(start, { type: 'jumped', index: 2 }, step);
  const over = play(thinking, { type: 'timeEnded', at: thinking.steppedAt + 60_000 });
  expect(at(over)).toBe('discussing think');
  expect(over.clock).toMatchObject({ left: 0, running: false });
});

test('going back never hides what was revealed and never loses an answer', () => {
  const revealed = play(asking, choose('ann', 'mars'), step);
  const second = play(revealed, step);
  expect(at(play(second, back))).toBe('revealed');
  expect(count(play(second, back)).answered).toBe(1);
  const answered = play(asking, choose('ann', 'mars'));
  expect(currentVote(play(answered, back))?.given).toEqual(currentVote(answered)?.given);
});

test('going back from answers that nobody gave shows the options again', () => {
  const options = play(asking, back);
  expect(at(options)).toBe('asking options');
  expect(at(play(options, back))).toBe('asking question');
  expect(votesOf(options)).toEqual([]);
});

test('going back from open answers keeps them and the time left, and the next step goes on with both', () => {
  const opens = asking.steppedAt;
  const left = play(asking, choose('ann', 'mars'), { type: 'wentBack', at: opens + 20_000 });
  expect(at(left)).toBe('asking options');
  expect(play(left, choose('bo', 'mars'))).toBe(left);
  expect(play(left, { type: 'timerStarted', at: opens + 21_000 })).toBe(left);
  const again = play(left, { type: 'stepped', at: opens + 30_000 });
  expect(at(again)).toBe('asking answers');
  expect(again.clock).toMatchObject({ left: 40_000, running: true });
  expect(count(play(again, choose('bo', 'venus'))).answered).toBe(2);
});

test('jumping to a question and back finds its answers, and the vote goes on', () => {
  const left = play(asking, choose('ann', 'mars'), { type: 'jumped', index: 3 });
  expect(at(left)).toBe('asking question');
  const again = play(left, { type: 'jumped', index: 0 });
  expect(at(again)).toBe('asking question');
  const goesOn = play(again, step, step, choose('bo', 'venus'));
  expect(count(goesOn).answered).toBe(2);
  expect(votesOf(goesOn)).toHaveLength(1);
  for (const index of [-1, 4, 99]) expect(play(left, { type: 'jumped', index })).toBe(left);
});

test('a revealed question that is come back to is still revealed', () => {
  const revealed = play(asking, choose('ann', 'mars'), step);
  expect(at(play(revealed, { type: 'jumped', index: 3 }, { type: 'jumped', index: 0 }))).toBe('revealed');
  expect(at(play(revealed, step, back, step, back))).toBe('revealed');
  expect(play(revealed, back)).toBe(revealed);
});

test('a discussion come back to from behind stands at its end', () => {
  const after = play(start, { type: 'jumped', index: 2 }, step, step, step, step);
  expect(after.index).toBe(3);
  const again = play(after, back);
  expect([again.index, at(again), again.clock]).toEqual([2, 'discussing share', null]);
  expect(play(again, step).index).toBe(3);
});

test('a second vote by mistake is taken back by one step back', () => {
  const first = play(asking, choose('ann', 'venus'), step);
  const again = play(first, { type: 'votedAgain' }, back);
  expect(at(again)).toBe('revealed');
  expect(votesOf(again)).toEqual(votesOf(first));
  expect(canVoteAgain(again)).toBe(true);
});

test('no step of any sort is followed by an accidental one within half a second', () => {
  const revealed = play(asking, choose('ann', 'mars'), step);
  for (const event of [{ type: 'votedAgain' }, { type: 'jumped', index: 3 }] as const) {
    const there = play(revealed, event);
    expect(advance(there, { type: 'stepped', at: there.steppedAt + 400 })).toBe(there);
  }
});

test('a computer whose clock was set back does not lock the step key', () => {
  expect(at(advance(asking, { type: 'stepped', at: asking.steppedAt - 3_600_000 }))).toBe('revealed');
});

test('more time after the end opens the answers again, less does nothing', () => {
  const closed = play(asking, choose('ann', 'mars'), { type: 'timeEnded', at: asking.steppedAt + 60_000 });
  expect(play(closed, { type: 'timerChanged', seconds: -30, at: 90_000 })).toBe(closed);
  expect(play(closed, { type: 'timerStarted', at: 90_000 })).toBe(closed);
  const more = play(closed, { type: 'timerChanged', seconds: 30, at: 90_000 });
  expect([at(more), more.clock]).toEqual([
    'asking answers',
    { total: 30_000, left: 30_000, at: 90_000, running: true },
  ]);
  expect(count(play(more, choose('bo', 'mars'))).answered).toBe(2);
});

test('a question without a timer gets one by asking for more time', () => {
  const written = play(start, { type: 'jumped', index: 1 }, step);
  expect(play(written, { type: 'timerChanged', seconds: -30 })).toBe(written);
  expect(play(written, { type: 'timerChanged', seconds: 30 }).clock).toMatchObject({ left: 30_000, running: true });
});

test('in the last five seconds no time is taken away, and none is given by a slip', () => {
  const late = asking.steppedAt + 57_000;
  expect(play(asking, { type: 'timerChanged', seconds: -30, at: late })).toBe(asking);
});

test('a choice takes one option, and no empty answer', () => {
  for (const optionIds of [[], ['mars', 'venus'], ['mars', 'mars']]) {
    const event: Happening = {
      type: 'answered',
      by: { channel: 'roster', studentId: 'ann', answer: { form: 'choose', optionIds } },
    };
    expect(play(asking, event)).toBe(asking);
  }
  const written = play(start, { type: 'jumped', index: 1 }, step);
  expect(play(written, write('ann', '  '))).toBe(written);
});

test('another written answer whose words were not noted counts, and is never right', () => {
  const jump: Happening = { type: 'jumped', index: 1 };
  expect(count(play(start, jump, step, write('ann', '')))).toEqual({
    counts: { right: 0, other: 1 },
    answered: 1,
    right: 0,
  });
  const other = opened([{ ...writtenQuestion, answer: written(['Other', ' '], 1) }]);
  expect(count(play(other, step, step, write('ann', ''))).right).toBe(0);
});

test('the same answer again changes nothing, not even its time', () => {
  const once = play(asking, choose('ann', 'mars'));
  expect(play(once, choose('ann', 'mars'))).toBe(once);
});

test('a second vote keeps the first, and there is no third', () => {
  const first = play(asking, choose('ann', 'venus'), step);
  const second = play(first, { type: 'votedAgain' }, choose('ann', 'mars'));
  expect(votesOf(second).map((vote) => countVote(questionOf(second), vote).right)).toEqual([0, 1]);
  const done = play(second, step);
  expect([canVoteAgain(first), canVoteAgain(asking), canVoteAgain(done)]).toEqual([true, false, false]);
  expect(play(done, { type: 'votedAgain' })).toBe(done);
});

test('a finished quiz stays finished', () => {
  const finished = play(asking, { type: 'finished' });
  const late: Happening[] = [
    step,
    back,
    choose('ann', 'mars'),
    { type: 'jumped', index: 0 },
    { type: 'blanked', on: true },
  ];
  for (const event of late) {
    expect(play(finished, event)).toBe(finished);
  }
});

test('replaying the journal gives the same session, for 300 random quizzes', () => {
  for (let seed = 0; seed < 300; seed++) {
    const random = xoroshiro128plus(seed);
    const pick = <T>(...things: readonly T[]): T => things[uniformInt(random, 0, things.length - 1)] as T;
    let now = 0;
    let session = openSession(start);
    const journal: SessionEvent[] = [start];
    for (let n = 0; n < 60; n++) {
      now += uniformInt(random, 0, 4000);
      const event = {
        ...pick<Happening>(
          step,
          step,
          step,
          back,
          { type: 'jumped', index: uniformInt(random, -1, 4) },
          choose(pick('ann', 'bo', 'cy', 'no'), pick('mars', 'venus', 'true', 'gone')),
          hands(pick('mars', 'right', 'false'), uniformInt(random, 0, 9)),
          write(pick('ann', 'bo'), pick('Lima', 'x')),
          { type: pick('timerStarted', 'timerPaused', 'timeEnded', 'votedAgain', 'ticked') },
          { type: 'blanked', on: pick(true, false) },
        ),
        at: now,
      } as SessionEvent;
      const next = advance(session, event);
      if (next !== session) journal.push(event);
      session = next;
    }
    expect(replay(JSON.parse(JSON.stringify(journal)) as SessionEvent[])).toEqual(session);
  }
});
