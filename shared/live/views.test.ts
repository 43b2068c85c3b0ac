/** What each audience gets: the class nothing before its time, the teacher everything. */
import { expect, test } from 'vitest';
import { written } from '../question/kinds/short-answer';
import { aroundWithout } from './fixtures/around';
import {
  choiceQuestion,
  choose,
  hands,
  opened,
  play,
  statementQuestion,
  step,
  talkQuestion,
  write,
  writtenQuestion,
} from './fixtures/sessions';
import { previewWall } from './preview-wall';
import { projectorViewSchema } from './projector-view';
import type { Session } from './session';
import { teacherViewSchema } from './teacher-view';
import { sceneOf } from './view-for-projector';
import { viewForTeacher } from './view-for-teacher';

const questions = [choiceQuestion, writtenQuestion, talkQuestion, statementQuestion];
const students = [
  { id: 'ann', name: 'Ann Archer', number: 1 },
  { id: 'bo', name: 'Bo Baker', number: 2 },
  { id: 'cy', name: 'Cy Carter', number: 3 },
];
const around = { ...aroundWithout, students };
const wallOf = (session: Session) => JSON.stringify(sceneOf(session));

/** Every moment of a quiz before the reveal of the first question, and of the second. */
function moments(
  first: typeof choiceQuestion,
  second: typeof writtenQuestion,
  answers: { option: string; text: string; who: string },
): Session[] {
  const start = opened([first, second, talkQuestion]);
  return [
    play(start),
    play(start, step),
    play(start, step, step),
    play(start, step, step, step, choose(answers.who, answers.option)),
    play(start, step, step, step, choose(answers.who, answers.option), { type: 'timeEnded', at: 70_000 }),
    play(start, { type: 'jumped', index: 1 }, step, write(answers.who, answers.text)),
    play(start, { type: 'jumped', index: 2 }, step),
  ];
}

test('two quizzes that differ only in key, answers, names and notes look the same to the class before the reveal', () => {
  const otherKey = {
    ...choiceQuestion,
    answer: { ...choiceQuestion.answer, right: ['pluto'] } as typeof choiceQuestion.answer,
    explanation: 'Other.',
    notes: 'Other notes',
    idea: 'other',
  };
  const otherText = { ...writtenQuestion, answer: written(['Cusco'], 1), explanation: 'Other.' };
  const one = moments(choiceQuestion, writtenQuestion, { option: 'mars', text: 'Lima', who: 'ann' });
  const other = moments(otherKey, otherText, { option: 'venus', text: 'Quito', who: 'cy' });
  expect(one.map(wallOf)).toEqual(other.map(wallOf));
});

test('no option id, student id, slip or note is ever sent to the wall', () => {
  const start = opened(questions);
  const all = [
    ...moments(choiceQuestion, writtenQuestion, { option: 'mars', text: 'Lima', who: 'ann' }),
    play(start, step, step, step, choose('ann', 'mars'), { type: 'called', studentId: 'ann' }, step),
  ];
  for (const session of all) {
    for (const secret of ['"mars"', '"venus"', '"ann"', 'mixes up', 'A secret note', 'Ann Archer'])
      expect(wallOf(session)).not.toContain(secret);
  }
});

test('at the reveal the class sees the right option, the counts and the explanation', () => {
  const revealed = play(opened(questions), step, step, step, choose('ann', 'mars'), hands('venus', 2), step);
  expect(sceneOf(revealed)).toMatchObject({
    scene: 'revealed',
    asked: { options: ['Mars', 'Venus', 'Pluto'] },
    reveal: {
      options: [
        { right: true, count: 1 },
        { right: false, count: 2 },
        { right: false, count: 0 },
      ],
    },
    explanation: 'Because.',
    answered: 3,
  });
});

test('a blank wall tells nothing at all', () => {
  expect(wallOf(play(opened(questions), step, { type: 'blanked', on: true }))).toBe('{"scene":"blank"}');
});

test('every view is whole at every step', () => {
  let session = play(opened(questions));
  for (let n = 1; n < 20; n++) {
    const view = viewForTeacher(session, around);
    expect(teacherViewSchema.safeParse(view).success).toBe(true);
    expect(projectorViewSchema.safeParse(view.wall).success).toBe(true);
    session = play(session, step);
  }
});

test('the teacher sees each seat with its name and answer', () => {
  const view = viewForTeacher(play(opened(questions), step, step, step, choose('bo', 'venus')), around);
  expect(view.seats.map(({ name, answer }) => [name, answer !== null])).toEqual([
    ['Ann Archer', false],
    ['Bo Baker', true],
    ['Cy Carter', false],
  ]);
  expect(view.votes[0]).toEqual({ counts: { mars: 0, venus: 1, pluto: 0 }, answered: 1, right: 0 });
});

test('the button names what Space will do', () => {
  const names: string[] = [];
  let session = play(opened([choiceQuestion, talkQuestion]));
  for (let n = 0; n < 9; n++) {
    names.push(viewForTeacher(session, around).nextStep);
    session = play(session, step);
  }
  expect(names).toEqual([
    'startQuiz',
    'showOptions',
    'startAnswers',
    'revealAnswer',
    'nextQuestion',
    'startThinking',
    'startPairs',
    'startSharing',
    'finishQuiz',
  ]);
});

test('the preview of a question is what the wall will show', () => {
  const place = { number: 4, of: 8, headline: 'Planets' };
  expect(previewWall(choiceQuestion, 'options', place).scene).toMatchObject({ scene: 'options', number: 4, of: 8 });
  expect(previewWall(choiceQuestion, 'revealed', place).scene).toMatchObject({ scene: 'revealed' });
  expect(previewWall(writtenQuestion, 'revealed', place).scene).toMatchObject({
    scene: 'revealed',
    reveal: { accepted: ['Lima'], words: [] },
  });
  expect(previewWall(talkQuestion, 'question', place).scene).toMatchObject({
    scene: 'discussing',
    headline: 'Planets',
  });
});

test('the wall never says that more answered than there are seats', () => {
  const session = play(opened(questions), step, step, step, hands('mars', 7));
  expect(sceneOf(session)).toMatchObject({ answered: 3, expected: 3 });
  expect(sceneOf(play(opened(questions, []), step, step, step, hands('mars', 7)))).toMatchObject({
    answered: 7,
    expected: null,
  });
});

test('who was called is named until the class goes on to another question', () => {
  const called = play(opened(questions), step, { type: 'called', studentId: 'bo' });
  expect(viewForTeacher(called, around).called).toBe('bo');
  expect(viewForTeacher(play(called, { type: 'jumped', index: 1 }), around).called).toBeNull();
});

test('the questions the class has seen are marked, a discussion too', () => {
  const session = play(opened(questions), step, { type: 'jumped', index: 2 });
  expect(viewForTeacher(session, around).questions.map(({ asked }) => asked)).toEqual([true, false, true, false]);
});
