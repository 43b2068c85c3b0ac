/** Drives a quiz as a teacher does: to the presenter, from step to step, answer by answer. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { LaunchedApp } from './app';

/** The sample topic that the live specs teach with: a short answer, choices, a statement and a discussion. */
export const sample = {
  file: 'electoral-count.topic.json',
  headline: 'Congress counts the electoral votes: 312 to 226',
  /** The second question; D is right. */
  stem: 'Why is a count of 270 to 270 impossible?',
  explanation: '270 and 270 make 540',
  students: 26,
} as const;

/** The big button of the presenter, by what it says. */
export const nextButton = (teacher: Page, says: string): Locator =>
  teacher.getByRole('contentinfo').getByRole('button', { name: new RegExp(`^${says}`) });

/** From the first run to the lobby of the sample topic's quiz. */
export async function openLobby({ teacher }: LaunchedApp, className: RegExp = /^Practice class/): Promise<void> {
  await teacher.getByText('Look at the sample libraries', { exact: true }).click();
  await teacher.getByRole('option', { name: sample.headline }).click();
  await expect(teacher.getByRole('heading', { level: 1, name: sample.headline })).toBeVisible();
  await teacher.getByRole('heading', { level: 1, name: sample.headline }).click();
  await teacher.keyboard.press('p');
  const dialog = teacher.getByRole('dialog', { name: `Start “${sample.headline}”` });
  await dialog.getByText(className).click();
  await dialog.getByRole('button', { name: 'Start quiz' }).click();
  await expect(nextButton(teacher, 'Start quiz')).toBeVisible();
}

/** Within so long after a step no other is taken, as it would be a double press (ms). */
const doublePress = 550;
let steppedAt = 0;

/** Takes the step that the button names: one press, at a time when it counts, and another only when that one was lost. */
export async function step(teacher: Page, says: string, key = 'Space'): Promise<void> {
  const button = nextButton(teacher, says);
  await expect(button).toBeVisible();
  await expect(async () => {
    await teacher.waitForTimeout(Math.max(0, steppedAt + doublePress - Date.now()));
    await teacher.keyboard.press(key);
    steppedAt = Date.now();
    await expect(button).toBeHidden({ timeout: 3000 });
  }).toPass();
}

/** From the lobby to the open answers of the sample's second question. */
export async function openAnswers(teacher: Page): Promise<void> {
  await step(teacher, 'Start quiz');
  await teacher.keyboard.press('Control+2');
  await expect(teacher.getByRole('heading', { name: sample.stem }).first()).toBeVisible();
  await step(teacher, 'Show options');
  await step(teacher, 'Start answers');
}

/** Finds the student by a few letters and presses the letter of the answer; the name is as the roster has it. */
export async function answerByTyping(teacher: Page, typed: string, name: string, letter: string): Promise<void> {
  await teacher.keyboard.press('f');
  await expect(teacher.getByRole('textbox', { name: 'Name or number' })).toBeFocused();
  await teacher.keyboard.type(typed);
  await teacher.keyboard.press('Enter');
  await expect(teacher.getByRole('dialog', { name: `Answer of ${name}` })).toBeFocused();
  await teacher.keyboard.press(letter);
  await expect(seat(teacher, `${name}, answered ${letter.toUpperCase()}`)).toBeVisible();
  await teacher.keyboard.press('Escape');
}

/** A student's place in the roster, by what a screen reader says of it. */
export const seat = (teacher: Page, says: string): Locator =>
  teacher.getByRole('complementary').getByRole('button', { name: says });

/** The seconds on the presenter's clock. */
export async function secondsLeft(teacher: Page): Promise<number> {
  const shown = (await teacher.getByRole('timer').textContent()) ?? '';
  const [minutes = 0, seconds = 0] = shown.split(':').map(Number);
  return minutes * 60 + seconds;
}

/** Ends the quiz from wherever it is. */
export async function endQuiz(teacher: Page): Promise<void> {
  await teacher.keyboard.press('Escape');
  await teacher.getByRole('alertdialog').getByRole('button', { name: 'End quiz' }).press('Enter');
  await expect(nextButton(teacher, 'See results')).toBeVisible();
}
