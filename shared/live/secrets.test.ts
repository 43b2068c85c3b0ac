/** Nothing the class is sent before the reveal depends on the key or on who answered what, whatever the teacher does. */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { Answer } from '../question/answer-form';
import type { Question } from '../question/question';
import { advance, openSession } from './advance';
import type { SessionEvent } from './event';
import { aroundWithout } from './fixtures/around';
import { answersTo, formQuestions } from './fixtures/forms';
import { otherWord, withOtherSecrets } from './fixtures/other-secrets';
import { choiceQuestion, opened, statementQuestion, talkQuestion, writtenQuestion } from './fixtures/sessions';
import { phoneSceneSchema } from './phone-scene';
import { projectorViewSchema } from './projector-view';
import type { Session } from './session';
import { currentVote, votesOf } from './session';
import { teacherViewSchema } from './teacher-view';
import { mineOf, phoneSceneOf } from './view-for-phones';
import { sceneOf } from './view-for-projector';
import { viewForTeacher } from './view-for-teacher';

const questions = [choiceQuestion, writtenQuestion, talkQuestion, statementQuestion, ...formQuestions];
const answersOfForms = Object.values(answersTo).flatMap(({ right, other }) => [right, other]);

/** The same event with another student or another answer in it. */
function withOtherAnswer(event: SessionEvent): SessionEvent {
  if (event.type === 'called') return { ...event, studentId: otherWord(event.studentId) };
  if (event.type !== 'answered') return event;
  const { by } = event;
  if (by.channel === 'hands') return { ...event, by: { ...by, optionId: otherWord(by.optionId) } };
  if (by.channel === 'phone') {
    const answers = by.answers.map(({ voter, answer }) => ({ voter: otherWord(voter), answer: otherAnswer(answer) }));
    return { ...event, by: { ...by, answers } };
  }
  const { answer } = by;
  const changed = answer && otherAnswer(answer);
  return { ...event, by: { ...by, studentId: otherWord(by.studentId), answer: changed } };
}

/** Another answer to the same question, which fits where this one does. */
function otherAnswer(answer: Answer): Answer {
  if (answer.form === 'choose') return { ...answer, optionIds: answer.optionIds.map(otherWord) };
  if (answer.form === 'write') return { ...answer, text: otherWord(answer.text) };
  const fits = Object.values(answersTo).flatMap(({ right, other }) => [right, other]);
  return fits.find((one) => one.form === answer.form && JSON.stringify(one) !== JSON.stringify(answer)) ?? answer;
}

function randomEvent(random: ReturnType<typeof xoroshiro128plus>, at: number): SessionEvent {
  const number = (most: number) => uniformInt(random, 0, most);
  const pick = <T>(...things: readonly T[]): T => things[number(things.length - 1)] as T;
  const studentId = pick('ann', 'bo', 'cy');
  const roster = (answer: Answer | null) =>
    ({ type: 'answered', at, by: { channel: 'roster', studentId, answer } }) as const;
  return pick<() => SessionEvent>(
    () => ({ type: 'stepped', at }),
    () => ({ type: 'stepped', at }),
    () => ({ type: 'stepped', at }),
    () => ({ type: 'wentBack', at }),
    () => ({ type: 'jumped', at, index: number(questions.length - 1) }),
    () => roster({ form: 'choose', optionIds: [pick('mars', 'venus', 'pluto', 'true', 'false')] }),
    () => roster({ form: 'choose', optionIds: [pick('mars', 'venus', 'pluto', 'true', 'false')] }),
    () => roster({ form: 'write', text: pick('Lima', 'Quito') }),
    () => roster(pick(...answersOfForms)),
    () => roster(pick(...answersOfForms)),
    () => roster(null),
    () => ({
      type: 'answered',
      at,
      by: { channel: 'phone', index: number(9), answers: [{ voter: studentId, answer: pick(...answersOfForms) }] },
    }),
    () => ({ type: 'skipped', at }),
    () => ({
      type: 'answered',
      at,
      by: { channel: 'hands', optionId: pick('mars', 'venus', 'right', 'other', 'true'), count: number(30) },
    }),
    () => ({ type: pick('timerStarted', 'timerPaused', 'timeEnded', 'votedAgain', 'ticked'), at }),
    () => ({ type: 'timeEnded', at }),
    () => ({ type: 'timeEnded', at }),
    () => ({ type: 'timerChanged', at, seconds: pick(30, -30) }),
    () => ({ type: 'blanked', at, on: pick(true, false) }),
    () => ({ type: 'called', at, studentId }),
  )();
}

function quizzes(run: (one: Session, event: SessionEvent, after: Session, two: Session) => void): void {
  for (let seed = 1; seed <= 300; seed++) {
    const random = xoroshiro128plus(seed);
    let one = openSession(opened(questions));
    let two = openSession(opened(questions.map(withOtherSecrets)));
    for (let n = 0, at = 0; n < 80; n++) {
      at += uniformInt(random, 100, n % 4 === 0 ? 90_000 : 9000);
      const event = randomEvent(random, at);
      const after = advance(one, event);
      two = advance(two, withOtherAnswer(event));
      run(one, event, after, two);
      one = after;
    }
  }
}

test('in 300 random quizzes, two that differ only in key, answers and students look the same until the reveal', () => {
  const seen = new Map<string, number>();
  quizzes((_, __, one, two) => {
    const scene = sceneOf(one);
    seen.set(scene.scene, (seen.get(scene.scene) ?? 0) + 1);
    expect(sceneOf(two).scene).toBe(scene.scene);
    if (scene.scene !== 'revealed') expect(JSON.stringify(sceneOf(two))).toBe(JSON.stringify(scene));
    const onPhones = phoneSceneOf(one);
    expect(z.parse(phoneSceneSchema, onPhones)).toEqual(onPhones);
    if (onPhones.scene !== 'revealed') expect(JSON.stringify(phoneSceneOf(two))).toBe(JSON.stringify(onPhones));
    const before = mineOf(one, { studentId: 'ann', voter: 'ann', index: one.index, scores: null });
    if (!currentVote(one)?.revealed) expect(before.share).toBeNull();
  });
  for (const scene of ['question', 'options', 'answering', 'closed', 'revealed', 'discussing', 'blank']) {
    expect(seen.get(scene) ?? 0, scene).toBeGreaterThan(50);
  }
});

test('in 300 random quizzes no vote is ever lost or opened again after its reveal, and there are never three', () => {
  quizzes((before, event, after) => {
    after.votes.forEach((votes, index) => {
      expect(votes.length).toBeLessThanOrEqual(2);
      before.votes[index]?.forEach((vote, n) => {
        const now = votes[n];
        const empty = Object.keys(vote.given).length === 0 && Object.values(vote.hands).every((count) => count === 0);
        if (!now) expect([event.type, empty, vote.revealed]).toEqual(['wentBack', true, false]);
        else if (vote.revealed) expect(now).toEqual(vote);
        else if (event.type !== 'answered') expect({ ...now, revealed: false, time: vote.time }).toEqual(vote);
      });
    });
    const isOpen = after.phase === 'asking' && after.step === 'answers';
    if (isOpen) expect(votesOf(after).at(-1)?.revealed).toBe(false);
    if (after.phase === 'closed') expect(after.clock).toMatchObject({ left: 0, running: false });
  });
});

test('in 300 random quizzes every view has the shape of the contract', () => {
  const around = { ...aroundWithout, students: [] };
  quizzes((_, __, after) => {
    const view = viewForTeacher(after, around);
    const whole = teacherViewSchema.safeParse(view);
    if (!whole.success) expect.fail(JSON.stringify(whole.error.issues[0]));
    expect(projectorViewSchema.safeParse(view.wall).success).toBe(true);
    const inside = after.phase === 'asking' || after.phase === 'discussing';
    expect(view.step !== null).toBe(inside);
  });
});

test('every form keeps its key from the wall until the reveal, and shows it then', () => {
  for (const question of formQuestions) {
    const start = (one: Question) => openSession(opened([one]));
    const at = (session: Session, steps: number) =>
      Array.from({ length: steps }, (_, n) => n + 1).reduce(
        (now, n) => advance(now, { type: 'stepped', at: n * 1000 }),
        session,
      );
    const last = question.answer.form === 'choose' ? 4 : 3;
    for (let steps = 1; steps < last; steps++)
      expect(sceneOf(at(start(withOtherSecrets(question)), steps))).toEqual(sceneOf(at(start(question), steps)));
    const [one, two] = [question, withOtherSecrets(question)].map((asked) => sceneOf(at(start(asked), last)));
    if (one?.scene !== 'revealed' || two?.scene !== 'revealed') expect.fail(question.kind);
    const isPoll = question.kind === 'poll' || question.kind === 'word-poll';
    expect(JSON.stringify(one.reveal) === JSON.stringify(two.reveal)).toBe(isPoll);
  }
});
