/** What is deleted lies in the bin with its date, and is brought back or deleted for good. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type LaunchedApp, launchApp } from './support/app';
import { axe } from './support/axe';
import { goTo, writeTopic } from './support/libraries';

let opened: LaunchedApp;
let folder: string;
test.beforeEach(async () => {
  opened = await launchApp();
  folder = join(opened.home, 'Libraries', 'My topics');
  for (const id of ['a', 'b', 'c']) await writeTopic(folder, id);
  const { teacher } = opened;
  await goTo(teacher, '#library?libraryId=own');
  await expect(teacher.getByRole('option')).toHaveCount(3);
  await teacher.getByRole('option', { name: 'Topic a' }).click();
  await teacher.getByRole('button', { name: 'More' }).click();
  await teacher.getByRole('menuitem', { name: 'Delete topic' }).click();
  await expect(teacher.getByRole('option')).toHaveCount(2);
});
test.afterEach(() => opened.close());

test('a deleted topic is listed with its library and the day, and comes back', async () => {
  const { teacher } = opened;
  await teacher.getByRole('navigation').getByRole('link', { name: 'Bin' }).click();
  const row = teacher.getByRole('row', { name: /Topic a/ });
  await expect(row).toContainText('My topics');
  await expect(row).toContainText(/\d{4}, \d{1,2}:\d\d [ap]m/);
  expect(await axe(teacher)).toEqual([]);
  await row.getByRole('button', { name: 'Restore “Topic a”' }).press('Enter');
  await expect(teacher.getByRole('heading', { name: 'The bin is empty' })).toBeVisible();
  expect(await axe(teacher)).toEqual([]);
  await goTo(teacher, '#library?libraryId=own');
  await expect(teacher.getByRole('option')).toHaveCount(3);
});

test('sets and classes are in the bin too, and nothing is deleted for good without a question', async () => {
  const { teacher, home } = opened;
  await teacher.evaluate(async () => {
    const sets = (await window.lectern?.call('set.list', null)) as { value: { id: string }[] };
    const classes = (await window.lectern?.call('class.list', null)) as { value: { id: string }[] };
    await window.lectern?.call('set.remove', { setId: sets.value[0]?.id });
    await window.lectern?.call('class.remove', { classId: classes.value[0]?.id });
  });
  await goTo(teacher, '#bin');
  await expect(teacher.getByRole('row')).toHaveCount(4);
  await teacher.getByRole('button', { name: 'Delete “Topic a” for good' }).click();
  const one = teacher.getByRole('alertdialog', { name: 'Delete “Topic a” for good?' });
  await one.getByRole('button', { name: 'Keep' }).press('Enter');
  await expect(teacher.getByRole('row')).toHaveCount(4);
  await teacher.getByRole('button', { name: 'Delete “Topic a” for good' }).click();
  await one.getByRole('button', { name: 'Delete for good' }).click();
  await expect(teacher.getByRole('row')).toHaveCount(3);
  expect(await readdir(join(folder, 'Bin'))).toEqual([]);
  await teacher.getByRole('button', { name: 'Empty the bin' }).click();
  const all = teacher.getByRole('alertdialog', { name: 'Delete 2 things for good?' });
  expect(await axe(teacher)).toEqual([]);
  await all.getByRole('button', { name: 'Delete for good' }).click();
  await expect(teacher.getByRole('heading', { name: 'The bin is empty' })).toBeVisible();
  for (const place of ['Sets', 'Classes']) expect(await readdir(join(home, place, 'Bin'))).toEqual([]);
});

test('the toast after a deletion still takes it back', async () => {
  const { teacher } = opened;
  await teacher.getByRole('button', { name: 'Undo' }).click();
  await expect(teacher.getByRole('option')).toHaveCount(3);
});
