/** Exports: a topic, a set and a library leave in other formats, and what a format can't hold is said first. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { type LaunchedApp, launchApp } from './support/app';
import { axe } from './support/axe';

let opened: LaunchedApp;
let folder: string;
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-export-'));
  opened = await launchApp();
  await opened.teacher.getByText('Look at the sample libraries', { exact: true }).click();
});
test.afterEach(async () => {
  await opened.close();
  await rm(folder, { recursive: true, force: true });
});

async function saveAs(name: string): Promise<string> {
  const file = join(folder, name);
  await opened.app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen });
  }, file);
  const { teacher } = opened;
  await teacher.getByRole('button', { name: /^Save \d+ questions?$/ }).click();
  await expect(teacher.getByText(`“${name}” is saved.`)).toBeVisible();
  return file;
}

const chooseFormat = async (label: string) => {
  const { teacher } = opened;
  await teacher
    .getByRole('dialog')
    .getByRole('button', { name: /Format/ })
    .click();
  await teacher.getByRole('option', { name: label, exact: true }).click();
};

test('a topic leaves as GIFT; what GIFT can not hold is named before it is saved', async () => {
  const { teacher } = opened;
  await teacher.getByRole('option', { name: /counts the electoral votes/ }).click();
  await teacher.getByRole('button', { name: 'More', exact: true }).click();
  await teacher.getByRole('menuitem', { name: 'Export' }).click();
  const dialog = teacher.getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: 'Lost on the way' })).toBeVisible();
  await expect(dialog.getByRole('listitem').filter({ hasText: /^why an option is picked/i })).toHaveText(
    /in \d+ questions?$/,
  );
  expect(await axe(teacher)).toEqual([]);
  const text = await readFile(await saveAs('topic.gift'), 'utf8');
  expect(text).toContain('$CATEGORY: ');
  expect(text).toContain('electoral');
  expect(text).not.toContain('undefined');
});

test('a set leaves as a QTI package, a library as Moodle XML', async () => {
  const { teacher } = opened;
  await teacher.getByRole('link', { name: 'Question sets' }).click();
  await teacher.getByRole('row', { name: 'Who gets to decide?' }).click();
  await teacher.getByRole('button', { name: 'Export', exact: true }).click();
  await chooseFormat('QTI 2.1');
  const files = unzipSync(await readFile(await saveAs('set.zip')));
  expect(Object.keys(files)).toEqual(expect.arrayContaining(['imsmanifest.xml', 'test.xml', 'items/item-1-10.xml']));
  await teacher.getByRole('button', { name: 'Close', exact: true }).last().click();

  await teacher.getByRole('link', { name: 'Civics and government' }).click();
  await teacher.getByRole('button', { name: 'What to do with Civics and government' }).click();
  await teacher.getByRole('menuitem', { name: 'Export' }).click();
  await chooseFormat('Moodle XML');
  const xml = await readFile(await saveAs('library.xml'), 'utf8');
  expect(xml.match(/<question type="category">/g)?.length).toBeGreaterThan(3);
});

test('what a format has no place for is left out by name, and nothing is saved where nothing is left', async () => {
  const { teacher } = opened;
  await teacher.getByRole('option', { name: /counts the electoral votes/ }).click();
  await teacher.getByRole('button', { name: 'More', exact: true }).click();
  await teacher.getByRole('menuitem', { name: 'Export' }).click();
  await chooseFormat('Aiken');
  const dialog = teacher.getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: /^Not in the file: / })).toBeVisible();
  await expect(dialog.getByText(/^The format has no such question/).first()).toBeVisible();
  const text = await readFile(await saveAs('topic.txt'), 'utf8');
  expect(text.match(/^ANSWER: [A-Z]$/gm)?.length).toBeGreaterThan(1);
});
