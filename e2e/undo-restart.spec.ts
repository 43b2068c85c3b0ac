/** What was done to a topic can be taken back after the app was closed and opened again; another file has another history. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { launchApp } from './support/app';
import { choices, field, openTopic, readTopic } from './support/editor';
import { goTo, writeTopic } from './support/libraries';

const stem = (page: Page) => field(page, 'Question');

async function editThrice(page: Page): Promise<void> {
  await stem(page).fill('Changed once');
  await page.getByRole('option', { name: 'Second' }).click();
  await page.keyboard.press('Control+Enter');
  await stem(page).fill('Added');
  await page.getByRole('option', { name: 'Second' }).click();
}

test('after a restart undo goes back to the beginning and redo forth again', async () => {
  const first = await launchApp({ keep: true });
  const { home, profile } = first;
  const mine = await openTopic(first.teacher, home, choices('First', 'Second'));
  await editThrice(first.teacher);
  await first.close();
  const stems = async () => (await readTopic(home, mine)).questions.map((question) => question.stem).join(' ');
  expect(await stems()).toBe('Changed once Second Added');

  const again = await launchApp({ home, profile, keep: true });
  await goTo(again.teacher, `#editor?libraryId=own&topicId=${mine}`);
  await expect(stem(again.teacher)).toHaveText('Changed once');
  for (let n = 0; n < 3; n++) await again.teacher.getByRole('button', { name: 'Undo' }).click();
  await expect(again.teacher.getByRole('button', { name: 'Undo' })).toBeDisabled();
  await expect.poll(stems).toBe('First Second');
  for (let n = 0; n < 3; n++) await again.teacher.getByRole('button', { name: 'Redo' }).click();
  await expect.poll(stems).toBe('Changed once Second Added');
  await again.close();
  for (const folder of [home, profile]) await rm(folder, { recursive: true, force: true });
});

test('a topic that was changed elsewhere meanwhile has nothing to undo', async () => {
  const first = await launchApp({ keep: true });
  const { home, profile } = first;
  const mine = await openTopic(first.teacher, home, choices('First', 'Second'));
  await editThrice(first.teacher);
  await first.close();
  await writeTopic(join(home, 'Libraries', 'My topics'), mine, { questions: choices('Theirs') });

  const again = await launchApp({ home, profile });
  await goTo(again.teacher, `#editor?libraryId=own&topicId=${mine}`);
  await expect(stem(again.teacher)).toHaveText('Theirs');
  await expect(again.teacher.getByRole('button', { name: 'Undo' })).toBeDisabled();
  await again.close();
});
