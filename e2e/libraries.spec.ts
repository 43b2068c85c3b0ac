/** Several libraries: made, opened, named and closed; changed by others, away and back, read-only, moved between. */
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type LaunchedApp, launchApp } from './support/app';
import { axe } from './support/axe';
import { choose, goTo, makeLibrary, openByKey, topicFile, writeTopic } from './support/libraries';

let opened: LaunchedApp;
let drive: string;
test.beforeEach(async () => {
  drive = await mkdtemp(join(tmpdir(), 'lectern-drive-'));
  opened = await launchApp();
});
test.afterEach(async () => {
  await opened.close();
  await rm(drive, { recursive: true, force: true });
});

const sidebar = (page: Page) => page.getByRole('navigation');
const rows = (page: Page, name: string) => page.getByRole('listbox', { name: `Topics in ${name}` }).getByRole('option');

async function openCivics(): Promise<string> {
  const folder = await makeLibrary(join(drive, 'Civics'), 'Civics 8', ['a', 'b', 'c']);
  await choose(opened.app, folder);
  await openByKey(opened.teacher);
  await expect(rows(opened.teacher, 'Civics 8')).toHaveCount(3);
  return folder;
}

test('a new library is made by keyboard, with its first topic in its own folder', async () => {
  const { teacher, home } = opened;
  await goTo(teacher, '#library?libraryId=own');
  await sidebar(teacher).getByRole('button', { name: 'New library' }).press('Enter');
  await expect(teacher.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await teacher.keyboard.type('Earth science: 7/8');
  expect(await axe(teacher)).toEqual([]);
  await teacher.keyboard.press('Enter');
  await expect(teacher.getByRole('heading', { level: 1, name: 'Earth science: 7/8' })).toBeVisible();
  const folder = join(home, 'Libraries', 'Earth science 7 8');
  expect(JSON.parse(await readFile(join(folder, 'library.json'), 'utf8'))).toEqual({
    version: 1,
    name: 'Earth science: 7/8',
  });
  await teacher.keyboard.press('Control+n');
  await expect.poll(async () => (await readdir(folder)).filter((name) => name.endsWith('.topic.json')).length).toBe(1);
});

test('a name that is taken is said in the dialog, and nothing is made', async () => {
  const { teacher, home } = opened;
  const before = await readdir(join(home, 'Libraries'));
  await goTo(teacher, '#library?libraryId=own');
  await sidebar(teacher).getByRole('button', { name: 'New library' }).click();
  await expect(teacher.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await teacher.keyboard.type('My topics');
  await teacher.keyboard.press('Enter');
  await expect(teacher.getByText('There is a folder called “My topics” already. Choose another name.')).toBeVisible();
  expect(await readdir(join(home, 'Libraries'))).toEqual(before);
});

test('a library anywhere is opened, listed after a restart, renamed and closed with its files left', async () => {
  const folder = await openCivics();
  await expect(sidebar(opened.teacher).getByRole('link', { name: 'Civics 8' })).toBeVisible();
  const { home, profile } = opened;
  await opened.app.close();
  opened = await launchApp({ home, profile });
  const { teacher } = opened;
  await sidebar(teacher).getByRole('link', { name: 'Civics 8' }).click();
  await teacher.getByRole('button', { name: 'What to do with Civics 8' }).click();
  await teacher.getByRole('menuitem', { name: 'Rename' }).click();
  await teacher.getByRole('textbox', { name: 'Name' }).fill('Civics 9');
  await teacher.keyboard.press('Enter');
  await expect(sidebar(teacher).getByRole('link', { name: 'Civics 9' })).toBeVisible();
  await teacher.getByRole('button', { name: 'What to do with Civics 9' }).click();
  await teacher.getByRole('menuitem', { name: 'Close library' }).click();
  await expect(sidebar(teacher).getByRole('link', { name: 'Civics 9' })).toHaveCount(0);
  expect((await readdir(folder)).sort()).toEqual(['a.topic.json', 'b.topic.json', 'c.topic.json', 'library.json']);
});

test('a folder that is no library becomes one only when the teacher agrees', async () => {
  const { teacher, app } = opened;
  const folder = join(drive, 'Documents');
  await mkdir(folder);
  await writeFile(join(folder, 'letter.txt'), 'Dear all');
  await choose(app, folder);
  await openByKey(teacher);
  const question = teacher.getByRole('alertdialog', { name: 'Make “Documents” a library?' });
  await question.getByRole('button', { name: 'Leave the folder as it is' }).press('Enter');
  expect(await readdir(folder)).toEqual(['letter.txt']);
  await openByKey(teacher);
  expect(await axe(teacher)).toEqual([]);
  await question.getByRole('button', { name: 'Make it a library' }).click();
  await expect(teacher.getByRole('heading', { level: 1, name: 'Documents' })).toBeVisible();
  expect((await readdir(folder)).sort()).toEqual(['letter.txt', 'library.json']);
});

test('what others change, add, remove or break in the folder shows without a restart', async () => {
  const folder = await openCivics();
  const { teacher } = opened;
  await writeTopic(folder, 'a', { headline: 'Changed by a colleague' });
  await writeTopic(folder, 'd', { headline: 'Added by a colleague' });
  await rm(topicFile(folder, 'b'));
  await expect(rows(teacher, 'Civics 8')).toHaveCount(3);
  await expect(rows(teacher, 'Civics 8').filter({ hasText: 'Changed by a colleague' })).toBeVisible();
  await expect(rows(teacher, 'Civics 8').filter({ hasText: 'Added by a colleague' })).toBeVisible();
  await rows(teacher, 'Civics 8').filter({ hasText: 'Changed by a colleague' }).click();
  await writeTopic(folder, 'a', { headline: 'Changed while it is read' });
  await expect(teacher.getByRole('heading', { level: 1, name: 'Changed while it is read' })).toBeVisible();
  await writeFile(topicFile(folder, 'c'), '{ "version": 2,');
  await expect(teacher.getByText('1 file was set aside')).toBeVisible();
});

test('a library whose drive goes away says so, stops nothing else, and is back by itself', async () => {
  const folder = await openCivics();
  const { teacher } = opened;
  await rename(folder, join(drive, 'pulled out'));
  await expect(teacher.getByText(`“Civics 8” can't be reached at the moment.`)).toBeVisible();
  await expect(sidebar(teacher).getByRole('link', { name: 'Civics 8' })).toContainText('Away');
  expect(await axe(teacher)).toEqual([]);
  await sidebar(teacher).getByRole('link', { name: 'Science in the news' }).click();
  await expect(rows(teacher, 'Science in the news').first()).toBeVisible();
  await sidebar(teacher).getByRole('link', { name: 'Civics 8' }).click();
  await rename(join(drive, 'pulled out'), folder);
  await expect(rows(teacher, 'Civics 8')).toHaveCount(3);
  await expect(teacher.getByText("can't be reached")).toHaveCount(0);
});

test('a read-only library says so, can be taught with, and is copied to be changed', async () => {
  const folder = await openCivics();
  await chmod(folder, 0o555);
  const { teacher, home } = opened;
  await expect(teacher.getByText('This library is read-only.')).toBeVisible({ timeout: 15_000 });
  await expect(teacher.getByRole('button', { name: 'New topic' })).toBeDisabled();
  await expect(teacher.getByRole('button', { name: 'Edit' })).toHaveCount(0);
  await teacher.getByRole('button', { name: 'Copy it to change it' }).click();
  await teacher.keyboard.press('Enter');
  await expect(rows(teacher, 'Civics 8 (copy)')).toHaveCount(3);
  await expect(teacher.getByRole('button', { name: 'New topic' })).toBeEnabled();
  expect((await readdir(join(home, 'Libraries', 'Civics 8 (copy)'))).length).toBe(4);
  await chmod(folder, 0o755);
});

test('topics chosen together move to another library with the way back', async () => {
  const folder = await openCivics();
  const { teacher, home } = opened;
  await rows(teacher, 'Civics 8').first().click();
  await teacher.keyboard.press('Shift+ArrowDown');
  await expect(teacher.getByText('2 topics chosen')).toBeVisible();
  expect(await axe(teacher)).toEqual([]);
  await teacher.getByRole('button', { name: 'Move to a library' }).click();
  const dialog = teacher.getByRole('dialog', { name: 'Move 2 topics to another library' });
  await dialog.getByRole('button', { name: /Library/ }).click();
  await teacher.getByRole('option', { name: 'My topics' }).click();
  await dialog.getByRole('button', { name: 'Move' }).click();
  await expect(rows(teacher, 'Civics 8')).toHaveCount(1);
  const own = join(home, 'Libraries', 'My topics');
  expect((await readdir(own)).filter((name) => name.endsWith('.topic.json'))).toHaveLength(2);
  await teacher.getByRole('button', { name: 'Undo' }).click();
  await expect(rows(teacher, 'Civics 8')).toHaveCount(3);
  expect((await readdir(folder)).filter((name) => name.endsWith('.topic.json'))).toHaveLength(3);
});

test('categories and tags in the sidebar show their topics', async () => {
  const folder = await makeLibrary(join(drive, 'Civics'), 'Civics 8', ['a', 'b', 'c']);
  await writeTopic(folder, 'd', { category: 'Elections' });
  await choose(opened.app, folder);
  const { teacher } = opened;
  await openByKey(teacher);
  await expect(rows(teacher, 'Civics 8')).toHaveCount(4);
  await sidebar(teacher)
    .getByRole('link', { name: /^Elections/ })
    .click();
  await expect(rows(teacher, 'Civics 8')).toHaveCount(1);
  await teacher.getByRole('button', { name: 'Category: Elections' }).click();
  await expect(rows(teacher, 'Civics 8')).toHaveCount(4);
});
