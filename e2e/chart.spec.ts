/** Step 8, chart: the answers of a quiz as a sentence, a table to read and the options chosen, and made anew from the files. */
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { launchApp } from './support/app';
import { answerByTyping, endQuiz, nextButton, openAnswers, openLobby, sample, step } from './support/quiz';

const answers = [
  ['aoi', 'Aoife B.', 'd'],
  ['ben', 'Ben K.', 'd'],
  ['cam', 'Camila R.', 'd'],
  ['dmi', 'Dmitri S.', 'a'],
  ['ele', 'Elena V.', 'b'],
] as const;

const grid = (teacher: Page) => teacher.getByRole('table', { name: /^Students by questions/ });

/** A quiz with one question answered by five students, as far as its results. */
async function teach(teacher: Page): Promise<void> {
  await openAnswers(teacher);
  for (const [typed, name, letter] of answers) await answerByTyping(teacher, typed, name, letter);
  await step(teacher, 'Reveal answer');
  await endQuiz(teacher);
  await expect(nextButton(teacher, 'See results')).toBeVisible();
  await teacher.keyboard.press('Space');
  await expect(grid(teacher)).toBeVisible();
}

test('results say the finding, show students by questions as a table, and the options that were chosen', async () => {
  const opened = await launchApp();
  const { teacher } = opened;
  await openLobby(opened);
  await teach(teacher);
  await expect(teacher.getByRole('heading', { name: /^60% right\./ })).toBeVisible();
  await expect(teacher.getByText('5 students took part, 21 gave no answer')).toBeVisible();
  for (const [, name] of answers) await expect(grid(teacher).getByRole('rowheader', { name })).toBeVisible();
  await expect(grid(teacher).getByRole('columnheader', { name: `Question 2: ${sample.stem}` })).toBeVisible();
  await expect(grid(teacher).getByRole('row', { name: /Aoife B\./ })).toContainText('right');
  const dmitri = grid(teacher).getByRole('row', { name: /Dmitri S\./ });
  await expect(dmitri.getByRole('cell', { name: 'A', exact: true })).toBeVisible();
  await grid(teacher)
    .getByRole('button', { name: `Question 2: ${sample.stem}` })
    .press('Enter');
  const option = (text: string) => teacher.getByRole('listitem').filter({ hasText: text }).first();
  await expect(option('There are only 538 electors').getByText('3', { exact: true })).toBeVisible();
  await expect(option('There are only 538 electors').getByLabel('right')).toBeVisible();
  await expect(option('A majority is only 269 electors').getByText('1', { exact: true })).toBeVisible();
  await opened.close();
});

test('results whose store was lost are made anew from the session files, row for row', async () => {
  const first = await launchApp({ keep: true });
  await openLobby(first);
  await teach(first.teacher);
  const rows = await grid(first.teacher).getByRole('row').allInnerTexts();
  expect(rows.length).toBeGreaterThan(answers.length);
  await first.close();
  const store = join(first.profile, 'IndexedDB');
  expect((await readdir(store)).length).toBeGreaterThan(0);
  await rm(store, { recursive: true });
  const { teacher, close } = await launchApp({ home: first.home, profile: first.profile });
  await teacher
    .getByRole('link', { name: 'Results' })
    .or(teacher.getByRole('button', { name: 'Results' }))
    .click();
  await expect(grid(teacher)).toBeVisible();
  expect(await grid(teacher).getByRole('row').allInnerTexts()).toEqual(rows);
  await close();
});

/** Turns one byte in the middle of what Chromium wrote last into the store. */
async function damage(profile: string): Promise<void> {
  const store = join(profile, 'IndexedDB');
  const logs = (await readdir(store, { recursive: true })).filter((name) => /\d+\.log$/.test(name));
  const sizes = await Promise.all(logs.map(async (name) => (await stat(join(store, name))).size));
  const file = join(store, logs[sizes.indexOf(Math.max(...sizes))] ?? '');
  const bytes = await readFile(file);
  const middle = Math.floor(bytes.length / 2);
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 0xff, middle);
  await writeFile(file, bytes);
}

test('results whose store was damaged in the middle are made anew, row for row, and the page says so', async () => {
  const first = await launchApp({ keep: true });
  await openLobby(first);
  await teach(first.teacher);
  const rows = await grid(first.teacher).getByRole('row').allInnerTexts();
  await first.close();
  await damage(first.profile);
  const { teacher, close } = await launchApp({ home: first.home, profile: first.profile });
  await teacher
    .getByRole('link', { name: 'Results' })
    .or(teacher.getByRole('button', { name: 'Results' }))
    .click();
  await expect(grid(teacher)).toBeVisible();
  await expect(teacher.getByText('have been made anew from your session files')).toBeVisible();
  expect(await grid(teacher).getByRole('row').allInnerTexts()).toEqual(rows);
  await close();
});
