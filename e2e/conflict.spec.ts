/** A topic that two people change: neither loses anything without having been asked. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { Topic } from '../shared/library/topic';
import { type LaunchedApp, launchApp } from './support/app';
import { axe } from './support/axe';
import { goTo, topicFile, writeTopic } from './support/libraries';

let opened: LaunchedApp;
let folder: string;
test.beforeEach(async () => {
  opened = await launchApp();
  folder = join(opened.home, 'Libraries', 'My topics');
  await writeTopic(folder, 'a', { headline: 'As it was' });
  await goTo(opened.teacher, '#editor?libraryId=own&topicId=a');
  await expect(headline(opened.teacher)).toHaveValue('As it was');
});
test.afterEach(() => opened.close());

const headline = (page: Page) => page.getByRole('textbox', { name: 'Headline' });
const onDisk = async (id = 'a') => JSON.parse(await readFile(topicFile(folder, id), 'utf8')) as Topic;

/** Both write within the same half second, so that neither knows of the other. */
async function collide(): Promise<void> {
  const { teacher } = opened;
  await headline(teacher).fill('Mine');
  await writeTopic(folder, 'a', { headline: 'Theirs', dek: 'Their second line' });
  const question = teacher.getByRole('alertdialog', { name: '“Mine” was changed by somebody else' });
  await expect(question).toBeVisible();
  await expect(question.getByRole('row', { name: /^Headline .*Mine .*Theirs$/ })).toBeVisible();
  await expect(question.getByRole('row', { name: /^Dek .*Not there .*Their second line$/ })).toBeVisible();
  expect((await onDisk()).headline).toBe('Theirs');
}

test('with nothing unsaved the editor shows the new version, and leaves the file alone', async () => {
  await writeTopic(folder, 'a', { headline: 'Changed by a colleague' });
  await expect(headline(opened.teacher)).toHaveValue('Changed by a colleague');
  const before = await readFile(topicFile(folder, 'a'), 'utf8');
  await opened.teacher.waitForTimeout(1200);
  expect(await readFile(topicFile(folder, 'a'), 'utf8')).toBe(before);
});

test('both versions are shown, and keeping mine saves mine', async () => {
  await collide();
  expect(await axe(opened.teacher)).toEqual([]);
  await opened.teacher.getByRole('button', { name: 'Keep mine' }).press('Enter');
  await expect.poll(async () => (await onDisk()).headline).toBe('Mine');
  await expect(headline(opened.teacher)).toHaveValue('Mine');
  await headline(opened.teacher).fill('Mine, and more');
  await expect.poll(async () => (await onDisk()).headline).toBe('Mine, and more');
});

test('taking theirs shows theirs, and Undo still has mine', async () => {
  await collide();
  await opened.teacher.getByRole('button', { name: 'Take theirs' }).press('Enter');
  await expect(headline(opened.teacher)).toHaveValue('Theirs');
  expect((await onDisk()).headline).toBe('Theirs');
  await opened.teacher.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await onDisk()).headline).toBe('Mine');
});

test('each part is taken from the version she chooses, and Undo leads back to theirs', async () => {
  await collide();
  const { teacher } = opened;
  await teacher.getByRole('radio', { name: 'Dek: take theirs' }).check();
  await teacher.getByRole('button', { name: 'Keep what is chosen' }).press('Enter');
  await expect.poll(async () => (await onDisk()).headline).toBe('Mine');
  expect((await onDisk()).dek).toBe('Their second line');
  await teacher.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await onDisk()).headline).toBe('Theirs');
});

test('keeping both leaves theirs in place and mine beside it', async () => {
  await collide();
  await opened.teacher.getByRole('button', { name: 'Keep both' }).press('Enter');
  await expect(headline(opened.teacher)).toHaveValue('Theirs');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.topic.json'));
  expect(names).toHaveLength(2);
  const copy = names.find((name) => name !== 'a.topic.json')?.replace('.topic.json', '') ?? '';
  expect((await onDisk(copy)).headline).toBe('Mine (my version)');
  expect((await onDisk()).headline).toBe('Theirs');
});

test('a file that a newer Lectern wrote is never written over; mine is kept beside it', async () => {
  const { teacher } = opened;
  await headline(teacher).fill('Mine');
  const newer = JSON.stringify({ version: 99, id: 'a', headline: 'Of the future' });
  await writeFile(topicFile(folder, 'a'), newer);
  const question = teacher.getByRole('alertdialog', { name: '“Mine” was changed by somebody else' });
  await expect(question.getByRole('button')).toHaveText(['Keep mine as a copy']);
  await question.getByRole('button', { name: 'Keep mine as a copy' }).press('Enter');
  await expect(teacher.getByText('Your version is kept as “Mine (my version)”')).toBeVisible();
  const others = (await readdir(folder)).filter((name) => name.endsWith('.topic.json') && name !== 'a.topic.json');
  expect((await onDisk(others[0]?.replace('.topic.json', ''))).headline).toBe('Mine (my version)');
  await teacher.waitForTimeout(1200);
  expect(await readFile(topicFile(folder, 'a'), 'utf8')).toBe(newer);
});

test('a topic that somebody deletes is kept or let go, as the teacher says', async () => {
  await rm(topicFile(folder, 'a'));
  const question = opened.teacher.getByRole('alertdialog', { name: '“As it was” was deleted by somebody else' });
  await question.getByRole('button', { name: 'Keep mine' }).press('Enter');
  await headline(opened.teacher).fill('Kept');
  await expect.poll(async () => (await onDisk().catch(() => null))?.headline).toBe('Kept');
});
