/** Runs the tour's quiz by its keys, question after question, with a picture of each phase. */
import { expect, type Page } from '@playwright/test';
import type { LaunchedApp } from './app';
import { answerForClass, viewOf } from './class-answers';
import { takeTeacher, takeWall } from './pictures';

/** A second step within half a second counts as a slip of the finger. */
const betweenSteps = 600;
/** The question whose pictures are taken. */
const pictured = 1;
/** So many have answered when the picture of the open vote is taken. */
const answeredInPicture = 19;

async function press(teacher: Page, key: string): Promise<void> {
  await teacher.waitForTimeout(betweenSteps);
  await teacher.keyboard.press(key);
}

const reach = (teacher: Page, place: string) =>
  expect
    .poll(async () => {
      const { phase, step } = await viewOf(teacher);
      return step ?? phase;
    })
    .toBe(place);

/** F5, the class, Enter; then the lobby. */
export async function openQuiz(opened: LaunchedApp): Promise<void> {
  const { teacher } = opened;
  await teacher.keyboard.press('F5');
  await teacher.getByRole('radio', { name: /^Practice class/ }).check({ force: true });
  await takeTeacher(opened, 'start-quiz');
  await teacher.getByRole('dialog').getByRole('button', { name: 'Start quiz' }).press('Enter');
  await expect(teacher.getByRole('complementary', { name: 'The class sees' })).toBeVisible();
  await takeWall(opened, 'wall-lobby');
  await press(teacher, 'Space');
  await reach(teacher, 'question');
}

/** One student the way a teacher enters them: F, a few letters, Enter, the letter of the option. */
async function answerByKeys(teacher: Page): Promise<void> {
  await teacher.keyboard.press('f');
  await expect(teacher.getByRole('textbox', { name: 'Name or number' })).toBeFocused();
  await teacher.keyboard.type('Amara');
  await teacher.keyboard.press('Enter');
  await expect(teacher.getByRole('dialog', { name: 'Answer of Amara O.' })).toBeFocused();
  await teacher.keyboard.press('b');
  await expect.poll(async () => (await viewOf(teacher)).seats[0]?.answer?.form).toBe('choose');
  await teacher.keyboard.press('Escape');
}

async function reveal(opened: LaunchedApp): Promise<void> {
  await press(opened.teacher, 'Space');
  await reach(opened.teacher, 'revealed');
}

/** The question alone, its options, the answers of the class, the reveal. */
async function askOne(opened: LaunchedApp, stopsWhileAnswering: boolean): Promise<void> {
  const { teacher } = opened;
  const { index, question } = await viewOf(teacher);
  const takes = index === pictured;
  if (takes) await takeWall(opened, 'wall-question');
  if (question.answer.form === 'choose') {
    await press(teacher, 'Space');
    await reach(teacher, 'options');
    if (takes) await takeWall(opened, 'wall-options');
  }
  await press(teacher, 'Space');
  await reach(teacher, 'answers');
  await answerForClass(teacher, {
    from: 1,
    to: takes || stopsWhileAnswering ? answeredInPicture : 99,
    pace: takes ? 250 : 0,
  });
  if (question.answer.form === 'choose') await answerByKeys(teacher);
  if (stopsWhileAnswering) return;
  if (takes) {
    await takeWall(opened, 'wall-answering');
    await takeTeacher(opened, 'presenter');
    await answerForClass(teacher, { from: answeredInPicture, to: 99 });
  }
  await reveal(opened);
  if (takes) await voteAgain(opened);
}

async function voteAgain(opened: LaunchedApp): Promise<void> {
  await takeTeacher(opened, 'presenter-revealed');
  await secondVote(opened, 'r');
  await takeWall(opened, 'wall-revealed');
}

async function secondVote(opened: LaunchedApp, key: string): Promise<void> {
  await press(opened.teacher, key);
  await reach(opened.teacher, 'answers');
  await answerForClass(opened.teacher, { from: 0, to: 99 });
  await reveal(opened);
}

async function discuss(opened: LaunchedApp): Promise<void> {
  const { teacher } = opened;
  for (const step of ['think', 'pair', 'share']) {
    await press(teacher, 'Space');
    await reach(teacher, step);
    if (step !== 'pair') continue;
    await takeWall(opened, 'wall-discussing');
    await takeTeacher(opened, 'presenter-discussing');
  }
}

/** Goes on from where the quiz is: into the answers to question `stop`, or to the end and on to the results. */
export async function askUntil(opened: LaunchedApp, stop: number | null): Promise<void> {
  const { teacher } = opened;
  for (;;) {
    const { index, questions, question, phase, step } = await viewOf(teacher);
    const isOpen = phase === 'asking' && step === 'answers';
    if (isOpen) await reveal(opened);
    else if (question.answer.form === 'talk') await discuss(opened);
    else await askOne(opened, index === stop);
    if (index === stop) return;
    if ((await viewOf(teacher)).nextStep === 'startSecondVote') await secondVote(opened, 'Space');
    await press(teacher, 'Space');
    if (index + 1 < questions.length) await reach(teacher, 'question');
    else break;
  }
  await reach(teacher, 'finished');
  await press(teacher, 'Space');
}
