/** Nothing the class is sent before the reveal depends on the key or on who answered what, whatever the teacher does. */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { expect, test } from 'vitest';
import type { Question } from '../question/question';
import { advance, openSession } from './advance';
import type { SessionEvent } from './event';
import { choiceQuestion, opened, statementQuestion, talkQuestion, writtenQuestion } from './fixtures/sessions';
import { projectorViewSchema } from './projector-view';
import type { Session } from './session';
import { votesOf } from './session';
import { teacherViewSchema } from './teacher-view';
import { sceneOf } from './view-for-projector';
import { viewForTeacher } from './view-for-teacher';

const questions = [choiceQuestion, writtenQuestion, talkQuestion, statementQuestion];
const next: Record<string, string> = {
  ann: 'bo',
  bo: 'cy',
  cy: 'ann',
  mars: 'venus',
  venus: 'pluto',
  pluto: 'mars',
  true: 'false',
  false: 'true',
  right: 'other',
  other: 'right',
  Lima: 'Quito',
  Quito: 'Lima',
};
const other = (word: string): string => next[word] ?? word;

/** The same question to the class, with another key and everything else that is the teacher's own. */
function withOtherSecrets(question: Question): Question {
  const { answer } = question;
  const secrets = {
    explanation: 'Another reason',
    notes: 'Other notes',
    idea: 'other',
    grounds: 'k9',
    points: 9,
    tags: ['x'],
  };
  if (answer.form === 'talk') return { ...question, ...secrets };
  if (answer.form === 'write')
    return { ...question, ...secrets, answer: { ...answer, accepted: answer.accepted.map(other) } };
  if (answer.form !== 'choose') return { ...question, ...secrets };
  const options = answer.options.map((option) => ({ ...option, slip: `${option.slip} and more` }));
  return { ...question, ...secrets, answer: { ...answer, options, right: answer.right.map(other) } };
}

/** The same event with another student or another answer in it. */
function withOtherAnswer(event: SessionEvent): SessionEvent {
  if (event.type === 'called') return { ...event, studentId: other(event.studentId) };
  if (event.type !== 'answered') return event;
  const { by } = event;
  if (by.channel === 'hands') return { ...event, by: { ...by, optionId: other(by.optionId) } };
  const { answer } = by;
  const changed =
    answer?.form === 'choose'
      ? { ...answer, optionIds: answer.optionIds.map(other) }
      : answer?.form === 'write'
        ? { ...answer, text: other(answer.text) }
        : answer;
  return { ...event, by: { ...by, studentId: other(by.studentId), answer: changed } };
}

function randomEvent(random: ReturnType<typeof xoroshiro128plus>, at: number): SessionEvent {
  const number = (most: number) => uniformInt(random, 0, most);
  const pick = <T>(...things: readonly T[]): T => things[number(things.length - 1)] as T;
  const studentId = pick('ann', 'bo', 'cy');
  const roster = (answer: { form: 'choose'; optionIds: string[] } | { form: 'write'; text: string } | null) =>
    ({ type: 'answered', at, by: { channel: 'roster', studentId, answer } }) as const;
  return pick<() => SessionEvent>(
    () => ({ type: 'stepped', at }),
    () => ({ type: 'stepped', at }),
    () => ({ type: 'stepped', at }),
    () => ({ type: 'wentBack', at }),
    () => ({ type: 'jumped', at, index: number(3) }),
    () => roster({ form: 'choose', optionIds: [pick('mars', 'venus', 'pluto', 'true', 'false')] }),
    () => roster({ form: 'choose', optionIds: [pick('mars', 'venus', 'pluto', 'true', 'false')] }),
    () => roster({ form: 'write', text: pick('Lima', 'Quito') }),
    () => roster(null),
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
  const around = { students: [], wall: { theme: 'board', size: 100 } as const, display: null, problemText: null };
  quizzes((_, __, after) => {
    const view = viewForTeacher(after, around);
    const whole = teacherViewSchema.safeParse(view);
    if (!whole.success) expect.fail(JSON.stringify(whole.error.issues[0]));
    expect(projectorViewSchema.safeParse(view.wall).success).toBe(true);
    const inside = after.phase === 'asking' || after.phase === 'discussing';
    expect(view.step !== null).toBe(inside);
  });
});
