/** Step 4, keep: a broken file is set aside with its reason, and a save that fails says why and harms nothing. */
import { mkdir, readdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchApp } from './support/app';
import { seeSampleTopics } from './support/samples';

const topicFile = (home: string, name: string) => join(home, 'Libraries', 'Civics and government', name);

/** As another program might, while the toast still offers to undo. */
async function emptyBin(folder: string): Promise<void> {
  for (const name of await readdir(join(folder, 'Bin'))) await rm(join(folder, 'Bin', name));
}

test('broken files are set aside with their reasons while the others open', async () => {
  const first = await launchApp({ keep: true });
  await first.close();
  await writeFile(topicFile(first.home, 'broken.topic.json'), '{\n "version": 1,');
  await writeFile(topicFile(first.home, 'newer.topic.json'), '{"version": 99}');
  const { teacher, close } = await launchApp({ home: first.home, profile: first.profile });
  await teacher.getByText('Look at the sample libraries', { exact: true }).click();
  await seeSampleTopics(teacher);
  await expect(teacher.getByText("“broken.topic.json” can't be read: line 2")).toBeVisible();
  await expect(teacher.getByText('was written by a newer Lectern (version 99)')).toBeVisible();
  expect(await readFile(topicFile(first.home, 'broken.topic.json'), 'utf8')).toBe('{\n "version": 1,');
  await close();
});

test('a broken question set and a broken class are set aside on their pages while the others open', async () => {
  const first = await launchApp({ keep: true });
  await first.close();
  const torn = join(first.home, 'Sets', 'torn.set.json');
  const half = join(first.home, 'Classes', 'half.class.json');
  await writeFile(torn, '{\n "version": 1,');
  await writeFile(half, '{"version": 1, "id": "half"}');
  const { teacher, close } = await launchApp({ home: first.home, profile: first.profile });
  const aside = teacher.getByRole('region', { name: '1 file was set aside' });
  await teacher.evaluate(() => window.lectern?.call('settings.change', { welcomed: true }));
  await teacher.goto('app://lectern/teacher.html#sets');
  await expect(aside).toContainText("“torn.set.json” can't be read: line 2");
  await expect(teacher.getByRole('grid').getByRole('row')).toHaveCount(1);
  await teacher.goto('app://lectern/teacher.html#classes');
  await expect(aside).toContainText('“half.class.json” is not whole');
  await expect(teacher.getByRole('option', { name: /^Practice class/ })).toBeVisible();
  expect(await readFile(torn, 'utf8')).toBe('{\n "version": 1,');
  expect(await readFile(half, 'utf8')).toBe('{"version": 1, "id": "half"}');
  await close();
});

test('a deleted set whose file is gone for good says why it stays away', async () => {
  const { teacher, home, close } = await launchApp();
  await teacher.evaluate(() => window.lectern?.call('settings.change', { welcomed: true }));
  await teacher.goto('app://lectern/teacher.html#sets');
  await teacher
    .getByRole('grid')
    .getByRole('button', { name: /^More for/ })
    .click();
  await teacher.getByRole('menuitem', { name: 'Delete question set' }).click();
  const undo = teacher.getByRole('button', { name: 'Undo' });
  await expect(undo).toBeVisible();
  await emptyBin(join(home, 'Sets'));
  await undo.click();
  await expect(teacher.getByRole('status')).toContainText(/is no longer there|can't be reached/);
  await close();
});

test('a save that fails says why, keeps the old file, and works once the cause is gone', async () => {
  const { app, teacher, home, close } = await launchApp();
  await teacher.getByText('Look at the sample libraries', { exact: true }).click();
  const topicId = 'electoral-count';
  await teacher.getByRole('option', { name: 'Congress counts the electoral votes' }).click();
  await teacher.getByRole('button', { name: 'Edit' }).click();
  const file = topicFile(home, `${topicId}.topic.json`);
  const before = await readFile(file, 'utf8');
  // The names under which the next saves are written first are taken by folders, so that no save can begin.
  const inTheWay = Array.from({ length: 200 }, (_, n) => `${file}.${app.process().pid}-${n}.new`);
  for (const folder of inTheWay) await mkdir(folder);
  await teacher.getByRole('textbox', { name: 'Question', exact: true }).fill('Changed while nothing can be saved?');
  await expect(teacher.getByRole('alert')).toContainText(`Couldn't save “${topicId}.topic.json”`);
  await expect(teacher.getByText('Not saved')).toBeVisible();
  expect(await readFile(file, 'utf8')).toBe(before);
  for (const folder of inTheWay) await rmdir(folder);
  await teacher.getByRole('button', { name: 'Try again' }).click();
  await expect(teacher.getByRole('alert')).toHaveCount(0);
  expect(await readFile(file, 'utf8')).toContain('Changed while nothing can be saved?');
  await close();
});
