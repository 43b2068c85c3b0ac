/** Several questions are chosen by key or pointer and changed, copied, deleted or moved together, each act one step of undo. */
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type LaunchedApp, launchApp } from './support/app';
import { axe } from './support/axe';
import { choices, chooseIn, openTopic, readTopic } from './support/editor';
import { writeTopic } from './support/libraries';

let opened: LaunchedApp;
let mine: string;
test.beforeAll(async () => {
  opened = await launchApp();
});
test.afterAll(() => opened.close());
test.beforeEach(async () => {
  mine = await openTopic(opened.teacher, opened.home, choices('First', 'Second', 'Third', 'Fourth'));
});

const questions = async (id = mine) => (await readTopic(opened.home, id)).questions;
const stems = (id?: string) => expect.poll(async () => (await questions(id)).map(({ stem }) => stem).join(' '));

test('tags, level, points and time of three at once', async () => {
  const { teacher } = opened;
  await teacher.getByRole('option', { name: 'First' }).click();
  for (const key of ['Shift+ArrowDown', 'Shift+ArrowDown']) await teacher.keyboard.press(key);
  await expect(teacher.getByRole('heading', { name: '3 questions chosen' })).toBeVisible();
  expect(await axe(teacher)).toEqual([]);
  await teacher.getByRole('textbox', { name: 'Tags to add' }).fill('maps, law');
  await teacher.keyboard.press('Enter');
  await chooseIn(teacher, 'Level', 'Hard');
  await chooseIn(teacher, 'Seconds', '90 seconds');
  await teacher.getByRole('textbox', { name: 'Points' }).fill('3');
  await teacher.keyboard.press('Tab');
  const facts = async () =>
    (await questions()).map(({ tags, level, points, seconds }) => [tags.join(), level, points, seconds]);
  await expect.poll(facts).toEqual([...[1, 2, 3].map(() => ['maps,law', 'hard', 3, 90]), ['', 'medium', 1, 60]]);
  await teacher.getByRole('button', { name: 'maps', exact: true }).click();
  await expect.poll(async () => (await questions())[0]?.tags).toEqual(['law']);
  for (let n = 0; n < 5; n++) await teacher.keyboard.press('Control+z');
  await expect.poll(facts).toEqual([1, 2, 3, 4].map(() => ['', 'medium', 1, 60]));
});

test('all are chosen by Ctrl+A, copied as one step and deleted as one step', async () => {
  const { teacher } = opened;
  await teacher.getByRole('option', { name: 'First' }).click();
  await teacher.keyboard.press('Control+a');
  await expect(teacher.getByRole('heading', { name: '4 questions chosen' })).toBeVisible();
  await teacher.getByRole('button', { name: 'Duplicate' }).click();
  await stems().toBe('First Second Third Fourth First Second Third Fourth');
  await teacher.getByRole('button', { name: 'Delete 4 questions' }).click();
  await stems().toBe('First Second Third Fourth');
  await teacher.keyboard.press('Control+z');
  await teacher.keyboard.press('Control+z');
  await stems().toBe('First Second Third Fourth');
});

/** Moves the second and the fourth question to a topic of its own. */
async function moveTwo(): Promise<void> {
  const { teacher, home } = opened;
  await writeTopic(join(home, 'Libraries', 'My topics'), 'other', { headline: 'The other one' });
  await teacher.getByRole('option', { name: 'Second' }).click();
  await teacher.getByRole('option', { name: 'Fourth' }).click({ modifiers: ['Control'] });
  await teacher.getByRole('button', { name: 'Move to another topic' }).click();
  const dialog = teacher.getByRole('dialog', { name: 'Move 2 questions' });
  await dialog.getByRole('button', { name: /To the topic/ }).click();
  await teacher.getByRole('option', { name: 'The other one (My topics)' }).click();
  await dialog.getByRole('button', { name: 'Move 2 questions' }).click();
  await stems('other').toBe('Second Fourth');
}

test('undo of a move brings the questions back and nothing else, whatever was written since', async () => {
  const { teacher } = opened;
  await moveTwo();
  await teacher.getByRole('option', { name: 'First' }).click();
  await teacher.getByRole('textbox', { name: 'Question', exact: true }).fill('First, as it is now');
  await teacher.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await stems('other').toBe('');
  await stems().toBe('First, as it is now Second Third Fourth');
});

test('undo of a move also works after the editor was left', async () => {
  await moveTwo();
  await stems().toBe('First Third');
  await opened.teacher.evaluate(() => {
    window.location.hash = '#bin';
  });
  await expect(opened.teacher.getByRole('heading', { name: 'Bin', exact: true })).toBeVisible();
  await opened.teacher.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await stems('other').toBe('');
  await stems().toBe('First Second Third Fourth');
});

test('boxes choose with the pointer, and the chosen ones move to another topic and back', async () => {
  const { teacher, home } = opened;
  await writeTopic(join(home, 'Libraries', 'My topics'), 'other', { headline: 'The other one' });
  await teacher.getByRole('option', { name: 'Second' }).click();
  await teacher.getByRole('option', { name: 'Fourth' }).hover();
  await teacher.getByRole('option', { name: 'Fourth' }).locator('.outline__tick').click();
  await expect(teacher.getByRole('heading', { name: '2 questions chosen' })).toBeVisible();
  await teacher.getByRole('button', { name: 'Move to another topic' }).click();
  const dialog = teacher.getByRole('dialog', { name: 'Move 2 questions' });
  await dialog.getByRole('button', { name: /To the topic/ }).click();
  await teacher.getByRole('option', { name: 'The other one (My topics)' }).click();
  await dialog.getByRole('button', { name: 'Move 2 questions' }).click();
  await expect(dialog).toBeHidden();
  await stems().toBe('First Third');
  await stems('other').toBe('Second Fourth');
  await teacher.getByRole('group').getByRole('button', { name: 'Undo' }).click();
  await stems().toBe('First Second Third Fourth');
  await stems('other').toBe('');
});
