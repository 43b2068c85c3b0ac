/** What can happen around the questions: guests, groups, skipping, questions on the fly, practice, extra time, what lies over the wall. */
import { expect, test } from 'vitest';
import { formQuestions } from './fixtures/forms';
import { choiceQuestion, choose, opened, play, statementQuestion, step, talkQuestion } from './fixtures/sessions';
import { makeGroups } from './make-groups';
import { practisable, practisedBy } from './own-pace';
import { plainPlay } from './play';
import type { Session } from './session';
import { explainedTo } from './view-for-phones';
import { sceneOf } from './view-for-projector';

const questions = [choiceQuestion, statementQuestion];
const phone = (voter: string, optionId: string, index = 0) => ({
  type: 'answered' as const,
  by: {
    channel: 'phone' as const,
    index,
    answers: [{ voter, answer: { form: 'choose' as const, optionIds: [optionId] } }],
  },
});
const answersOf = (session: Session, index = 0) => session.votes[index]?.at(-1)?.given ?? {};

test('a guest has a seat like everybody, and takes the answers along when sent away', () => {
  const joined = play(
    opened(questions),
    { type: 'joined', studentId: 'guest' },
    step,
    step,
    step,
    phone('guest', 'mars'),
  );
  expect(joined.studentIds).toEqual(['ann', 'bo', 'cy', 'guest']);
  expect(Object.keys(answersOf(joined))).toEqual(['guest']);
  const left = play(
    opened(questions),
    { type: 'joined', studentId: 'guest' },
    step,
    step,
    step,
    phone('guest', 'mars'),
    {
      type: 'left',
      studentId: 'guest',
    },
  );
  expect(left.studentIds).toEqual(['ann', 'bo', 'cy']);
  expect(answersOf(left)).toEqual({});
});

test('a student of the class is never sent away by an event for guests', () => {
  expect(play(opened(questions), { type: 'left', studentId: 'ann' }).studentIds).toContain('ann');
});

test('by phone and by roster a student counts once, and the last answer holds with its way', () => {
  const session = play(opened(questions), step, step, step, choose('ann', 'venus'), phone('ann', 'mars'));
  expect(answersOf(session).ann).toMatchObject({ answer: { optionIds: ['mars'] }, channel: 'phone' });
  expect(Object.keys(answersOf(session))).toHaveLength(1);
});

test('a phone that answers another question than the class is at changes nothing', () => {
  const session = play(opened(questions), step, step, step);
  expect(answersOf(play(opened(questions), step, step, step, phone('ann', 'true', 1)), 1)).toEqual({});
  expect(answersOf(session)).toEqual({});
});

test('who has extra time answers on until the own end, and nobody else does', () => {
  const start = { ...opened([choiceQuestion]), extraTime: { ann: 1.5 } };
  const timeUp = [step, step, step, { type: 'timeEnded', at: 70_000 }] as const;
  const late = (voter: string, at: number) => play(start, ...timeUp, { ...phone(voter, 'mars'), at });
  expect(Object.keys(answersOf(late('ann', 80_000)))).toEqual(['ann']);
  expect(answersOf(late('bo', 80_000))).toEqual({});
  expect(answersOf(late('ann', 200_000))).toEqual({});
});

test('a skipped question stays unrevealed with its answers, and after the last one the quiz is over', () => {
  const skipped = play(opened(questions), step, step, step, choose('ann', 'mars'), { type: 'skipped' });
  expect(skipped).toMatchObject({ phase: 'asking', index: 1 });
  expect(skipped.votes[0]?.[0]?.revealed).toBe(false);
  expect(play(opened(questions), step, { type: 'jumped', index: 1 }, { type: 'skipped' }).phase).toBe('finished');
});

test('a question made on the fly is asked at once, and the others come after it as they were', () => {
  const item = { id: 'new', question: { ...statementQuestion, id: 'new' }, from: null };
  const session = play(opened(questions), step, step, step, choose('ann', 'mars'), { type: 'questionAdded', item });
  expect(session).toMatchObject({ phase: 'asking', index: 1 });
  expect(session.items.map(({ question }) => question.id)).toEqual(['q1', 'new', 'q4']);
  expect(session.votes).toHaveLength(3);
  expect(Object.keys(answersOf(session))).toEqual(['ann']);
});

test('groups hold everybody once, differ in size by one at most, and leave nobody alone', () => {
  const ids = Array.from({ length: 26 }, (_, n) => `s${n}`);
  for (const size of [2, 3, 4, 5, 12]) {
    const groups = makeGroups(ids, size, 7);
    expect(groups.flat().toSorted()).toEqual(ids.toSorted());
    const sizes = groups.map((group) => group.length);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    expect(Math.min(...sizes)).toBeGreaterThan(1);
  }
});

test('the leaderboard lies over the wall only where it was switched on, never over open answers, and goes with the next step', () => {
  const lay = { type: 'laid', over: 'leaderboard' } as const;
  const on = { type: 'playSet', play: { ...plainPlay, points: true, leaderboard: true } } as const;
  expect(sceneOf(play(opened(questions), lay)).scene).toBe('lobby');
  expect(sceneOf(play(opened(questions), on, step, step, step, lay)).scene).toBe('answering');
  const shown = play(opened(questions), on, step, step, step, step, lay);
  expect(sceneOf(shown).scene).toBe('leaderboard');
  expect(sceneOf(play(opened(questions), on, step, step, step, step, lay, step)).scene).toBe('question');
});

test('at an own pace every question with a key can be answered once, and whoever has answered is told why', () => {
  const own = [...questions, talkQuestion, ...formQuestions.filter(({ kind }) => kind === 'poll')];
  const begun = [opened(own), { type: 'practiceStarted' }] as const;
  const session = play(...begun, phone('ann', 'venus'), phone('ann', 'mars'), phone('ann', 'true', 1));
  expect(practisable(session)).toBe(2);
  expect(practisedBy(session, 'ann')).toEqual({ answered: 2, right: 1 });
  expect(explainedTo(session, 'ann', 0)).toMatchObject({
    share: 0,
    key: { form: 'choose', right: [true, false, false] },
  });
  expect(explainedTo(session, 'bo', 0)).toBeNull();
  expect(play(...begun, step).phase).toBe('finished');
});
