/** Step 3, edit: what is written is saved by itself, shown on the wall beside it, advised on, and can be undone. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { Topic } from '../shared/library/topic';
import { launchApp } from './support/app';
import { chooseKind } from './support/editor';

async function openEditor(page: Page): Promise<string> {
  await page.getByText('Look at the sample libraries', { exact: true }).click();
  await page.getByRole('option', { name: 'Congress counts the electoral votes' }).click();
  await page.getByRole('button', { name: 'Edit' }).click();
  await expect(page.getByRole('textbox', { name: 'Question', exact: true })).toBeVisible();
  return 'electoral-count';
}

const fileOf = (home: string, id: string) => join(home, 'Libraries', 'Civics and government', `${id}.topic.json`);
const readTopic = async (home: string, id: string) => JSON.parse(await readFile(fileOf(home, id), 'utf8')) as Topic;

test('typing is saved by itself, shown on the wall, and undone and redone by key', async () => {
  const { teacher, home, close } = await launchApp();
  const id = await openEditor(teacher);
  const stem = teacher.getByRole('textbox', { name: 'Question', exact: true });
  const before = (await stem.textContent()) ?? '';
  await stem.fill('How many electors does a state with nine representatives have?');
  await expect(teacher.getByText(/^Saved \d/)).toBeVisible();
  expect((await readTopic(home, id)).questions[0]?.stem).toBe(
    'How many electors does a state with nine representatives have?',
  );
  await expect(teacher.getByRole('complementary').getByText('How many electors does a state with nine')).toBeVisible();
  await teacher.keyboard.press('Control+z');
  await expect(stem).toHaveText(before);
  await expect.poll(async () => (await readTopic(home, id)).questions[0]?.stem).toBe(before);
  await teacher.keyboard.press('Control+y');
  await expect(stem).toHaveText('How many electors does a state with nine representatives have?');
  await close();
});

test('a question added from the outline opens', async () => {
  const { teacher, close } = await launchApp();
  await openEditor(teacher);
  await teacher.getByRole('option').nth(2).click();
  await expect(teacher.getByRole('option').nth(2)).toBeFocused();
  await teacher.keyboard.press('Control+Enter');
  await expect(teacher.getByRole('option', { selected: true })).toHaveText(/No text/);
  await expect(teacher.getByRole('textbox', { name: 'Question', exact: true })).toHaveText('');
  await close();
});

test('a new question is warned about until it has text, options and a key', async () => {
  const { teacher, home, close } = await launchApp();
  const id = await openEditor(teacher);
  await teacher.keyboard.press('Control+Enter');
  const checks = teacher.getByRole('complementary');
  await expect(checks.getByText('The question has no text')).toBeVisible();
  await expect(checks.getByText('No right answer is marked')).toBeVisible();
  await teacher.getByRole('textbox', { name: 'Question', exact: true }).fill('Which chamber has 100 members?');
  for (const [letter, text] of [
    ['A', 'The Senate'],
    ['B', 'The House'],
    ['C', 'The Court'],
    ['D', 'The Cabinet'],
  ]) {
    await teacher.getByRole('textbox', { name: `Option ${letter}`, exact: true }).fill(text ?? '');
  }
  await teacher.getByRole('button', { name: 'A is right' }).click();
  await expect(checks.getByText('Ready to project')).toBeVisible();
  await expect.poll(async () => (await readTopic(home, id)).questions.length).toBe(9);
  await close();
});

test('a question becomes another kind without losing its text', async () => {
  const { teacher, close } = await launchApp();
  await openEditor(teacher);
  const stem = (await teacher.getByRole('textbox', { name: 'Question', exact: true }).textContent()) ?? '';
  for (const kind of ['Choice', 'True or false', 'Discussion', 'Short answer']) {
    await chooseKind(teacher, kind);
    await expect(teacher.getByRole('textbox', { name: 'Question', exact: true })).toHaveText(stem);
  }
  for (let n = 0; n < 4; n++) await teacher.getByRole('button', { name: 'Undo' }).click();
  await expect(teacher.getByLabel('Accepted answers')).toHaveValue(/eleven/);
  await close();
});

test('options are moved by keyboard alone', async () => {
  const { teacher, close } = await launchApp();
  await openEditor(teacher);
  await teacher.getByRole('option', { name: /270 to 270/ }).click();
  const first = (await teacher.getByRole('textbox', { name: 'Option A', exact: true }).textContent()) ?? '';
  await teacher.getByRole('button', { name: 'Move Option A', exact: true }).focus();
  await teacher.keyboard.press('Enter');
  await teacher.keyboard.press('ArrowDown');
  await teacher.keyboard.press('ArrowDown');
  await teacher.keyboard.press('Enter');
  await expect(teacher.getByRole('textbox', { name: 'Option A', exact: true })).not.toHaveText(first);
  await close();
});

test('the brief is edited with its key points and sources', async () => {
  const { teacher, home, close } = await launchApp();
  const id = await openEditor(teacher);
  await teacher.getByRole('option').first().click();
  await teacher.getByRole('textbox', { name: 'Headline', exact: true }).fill('A new headline');
  await teacher.getByRole('textbox', { name: 'Date', exact: true }).fill('2026-02-30');
  await teacher.keyboard.press('Tab');
  await expect(teacher.getByText('This is not a day yet.')).toBeVisible();
  await expect(teacher.getByRole('textbox', { name: 'Date', exact: true })).toHaveValue('2026-02-30');
  await teacher.getByRole('textbox', { name: 'Date', exact: true }).fill('February 28, 2026');
  await teacher.keyboard.press('Tab');
  await expect(teacher.getByRole('textbox', { name: 'Date', exact: true })).toHaveValue('2026-02-28');
  await teacher.getByRole('button', { name: 'Add key point' }).click();
  await teacher.keyboard.type('The newest point.');
  await expect
    .poll(async () => {
      const { headline, date, keyPoints } = await readTopic(home, id);
      return [headline, date, keyPoints.at(-1)?.text];
    })
    .toEqual(['A new headline', '2026-02-28', 'The newest point.']);
  await close();
});
