/** Step 7, survive: what a power cut, a torn file and a dead page leave of a quiz in the middle of a question. */
import { readdir, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type LaunchedApp, launchApp } from './support/app';
import { answerByTyping, nextButton, openAnswers, openLobby, sample, seat, secondsLeft } from './support/quiz';
import { expectScene } from './support/wall';

let opened: LaunchedApp;
test.afterEach(() => opened.close());

/** A quiz whose second question has two answers, cut off; with the clock running or paused. */
async function cutOff(clock: 'running' | 'paused'): Promise<{ first: LaunchedApp; left: number }> {
  const first = await launchApp();
  await openLobby(first);
  await openAnswers(first.teacher);
  if (clock === 'paused') await first.teacher.keyboard.press('t');
  await answerByTyping(first.teacher, 'aoi', 'Aoife B.', 'a');
  await answerByTyping(first.teacher, 'ben', 'Ben K.', 'd');
  if (clock === 'running') await expect.poll(() => secondsLeft(first.teacher)).toBeLessThan(27);
  const left = await secondsLeft(first.teacher);
  await first.kill9();
  return { first, left };
}

const again = ({ home, profile }: LaunchedApp, keep = false) => launchApp({ home, profile, keep });
const offer = (teacher: Page) =>
  teacher.getByRole('alertdialog', { name: `Go on with “${sample.headline}” at question 2?` });

async function journalOf({ home }: LaunchedApp): Promise<string> {
  const names = await readdir(join(home, 'Sessions'));
  expect(names.filter((name) => name.endsWith('.journal'))).toHaveLength(1);
  return join(home, 'Sessions', names.find((name) => name.endsWith('.journal')) ?? '');
}

test('after a power cut in a question the quiz goes on with its answers and its clock', async () => {
  const { first, left } = await cutOff('running');
  opened = await again(first);
  const { teacher } = opened;
  await expect(offer(teacher)).toBeVisible();
  await expect(offer(teacher).getByRole('button', { name: 'Go on' })).toBeFocused();
  await teacher.keyboard.press('Enter');
  await expect(teacher.getByRole('heading', { name: sample.stem }).first()).toBeVisible();
  await expect(teacher.getByRole('heading', { name: `2 of ${sample.students} answered` })).toBeVisible();
  await expect(seat(teacher, 'Aoife B., answered A')).toBeVisible();
  await expect(seat(teacher, 'Ben K., answered D')).toBeVisible();
  const waiting = await secondsLeft(teacher);
  expect(Math.abs(waiting - left)).toBeLessThanOrEqual(3);
  const wall = await opened.projector();
  await expectScene(wall, 'answering');
  await expect(wall.getByText(`2 of ${sample.students} answered`)).toBeVisible();
  await teacher.keyboard.press('t');
  await expect.poll(() => secondsLeft(teacher)).toBeLessThan(waiting);
  await answerByTyping(teacher, 'cam', 'Camila R.', 'd');
  await expect(nextButton(teacher, 'Reveal answer')).toBeVisible();
});

test('the clock stands still until the teacher starts it', async () => {
  const { first, left } = await cutOff('paused');
  opened = await again(first);
  const { teacher } = opened;
  await offer(teacher).getByRole('button', { name: 'Go on' }).press('Enter');
  await expect(teacher.getByRole('timer')).toBeVisible();
  await teacher.waitForTimeout(1300);
  expect(await secondsLeft(teacher)).toBe(left);
});

test('a journal with a torn end comes back as far as it is whole, and the torn file is kept', async () => {
  const { first } = await cutOff('paused');
  const journal = await journalOf(first);
  await truncate(journal, (await stat(journal)).size - 5);
  opened = await again(first);
  const { teacher } = opened;
  await offer(teacher).getByRole('button', { name: 'Go on' }).press('Enter');
  await expect(teacher.getByRole('heading', { name: `1 of ${sample.students} answered` })).toBeVisible();
  await expect(seat(teacher, 'Aoife B., answered A')).toBeVisible();
  await expect(seat(teacher, 'Ben K., no answer yet')).toBeVisible();
  expect(await readdir(join(opened.home, 'Sessions'))).toContain(`${journal.split('/').at(-1)}.damaged`);
  await answerByTyping(teacher, 'ben', 'Ben K.', 'd');
});

test('a quiz that is set aside is not offered again, and its answers are in the results', async () => {
  const { first } = await cutOff('paused');
  const second = await again(first, true);
  await offer(second.teacher).getByRole('button', { name: 'End it here' }).press('Enter');
  await expect(offer(second.teacher)).toBeHidden();
  await second.close();
  opened = await again(first);
  const { teacher } = opened;
  await teacher
    .getByRole('link', { name: 'Results' })
    .or(teacher.getByRole('button', { name: 'Results' }))
    .click();
  await expect(teacher.getByRole('rowheader', { name: 'Ben K.' })).toBeVisible();
  await expect(offer(teacher)).toHaveCount(0);
});

test("a teacher's page that dies in a question is back within three seconds, with every answer", async () => {
  opened = await launchApp();
  await openLobby(opened);
  const { app, teacher } = opened;
  await openAnswers(teacher);
  await answerByTyping(teacher, 'aoi', 'Aoife B.', 'a');
  await answerByTyping(teacher, 'ben', 'Ben K.', 'd');
  const wall = await opened.projector();
  await app.evaluate(({ webContents }) => {
    webContents
      .getAllWebContents()
      .find((one) => one.getURL().includes('/teacher.html'))
      ?.forcefullyCrashRenderer();
  });
  // A page that died is lost to the test for good, so the new one is asked by way of the app.
  const said = () =>
    app.evaluate(async ({ webContents }) => {
      const page = webContents.getAllWebContents().find((one) => one.getURL().includes('/teacher.html'));
      if (!page || page.isCrashed() || page.isLoading()) return '';
      // A question put to a page that is dying is never answered.
      const late = new Promise<string>((resolve) => setTimeout(resolve, 300, ''));
      return Promise.race([late, page.executeJavaScript('document.body.textContent') as Promise<string>]);
    });
  await expect.poll(said, { timeout: 3000, intervals: [100] }).toContain(`2 of ${sample.students} answered`);
  expect(await said()).toContain(sample.stem);
  await expectScene(wall, 'answering');
});
