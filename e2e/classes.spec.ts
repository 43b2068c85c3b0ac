/** Classes: a roster is typed or pasted, kept by itself, and nothing is lost by a wrong press. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { SchoolClass } from '../shared/library/school-class';
import { launchApp } from './support/app';
import { axe } from './support/axe';

async function readClasses(home: string): Promise<SchoolClass[]> {
  const folder = join(home, 'Classes');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.class.json'));
  return Promise.all(names.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as SchoolClass));
}
const rosterOf = async (home: string, name: string) =>
  (await readClasses(home)).find((one) => one.name === name)?.students.map((student) => [student.number, student.name]);

async function newClass(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: /^Classes/ }).click();
  await page.getByRole('button', { name: 'New class' }).click();
  const field = page.getByRole('textbox', { name: 'Name of the class' });
  // Until the new class stands there, this is the name of the one before.
  await expect(field).toHaveValue('New class');
  await field.fill(name);
}

async function paste(page: Page, names: string): Promise<void> {
  await page.getByRole('button', { name: 'Paste a roster' }).click();
  await page.getByRole('textbox', { name: 'Names' }).fill(names);
  await page.getByRole('button', { name: /^Add \d+ students?$/ }).click();
}

test('students are typed one after the other with Enter, and kept', async () => {
  const { teacher, home, close } = await launchApp();
  await newClass(teacher, 'Period 3');
  await teacher.getByRole('button', { name: 'Add student' }).click();
  for (const name of ['Ada Cole', 'Ben Ito']) {
    await teacher.keyboard.type(name);
    await teacher.keyboard.press('Enter');
  }
  await teacher.keyboard.type('Zoë Núñez');
  await expect
    .poll(() => rosterOf(home, 'Period 3'))
    .toEqual([
      [1, 'Ada Cole'],
      [2, 'Ben Ito'],
      [3, 'Zoë Núñez'],
    ]);
  await expect(teacher.getByRole('option', { name: /Period 3/ })).toContainText('3 students');
  await close();
});

test('a pasted roster keeps commas and doubles, and its numbers go on', async () => {
  const { teacher, home, close } = await launchApp();
  await newClass(teacher, 'Period 4');
  await paste(teacher, 'Cole, Ada\nIto, Ben\n\nCole, Ada');
  await paste(teacher, 'Zoë Núñez');
  await expect
    .poll(() => rosterOf(home, 'Period 4'))
    .toEqual([
      [1, 'Cole, Ada'],
      [2, 'Ito, Ben'],
      [3, 'Cole, Ada'],
      [4, 'Zoë Núñez'],
    ]);
  const ids = (await readClasses(home)).find((one) => one.name === 'Period 4')?.students.map((student) => student.id);
  expect(new Set(ids).size).toBe(4);
  await close();
});

test('a removed student, a change and a deleted class come back', async () => {
  const { teacher, home, close } = await launchApp();
  await newClass(teacher, 'Period 5');
  await paste(teacher, 'Ada\nBen\nCy');
  await teacher.getByRole('button', { name: 'Remove Ben' }).click();
  await expect
    .poll(() => rosterOf(home, 'Period 5'))
    .toEqual([
      [1, 'Ada'],
      [3, 'Cy'],
    ]);
  await teacher.keyboard.press('Control+z');
  await expect
    .poll(() => rosterOf(home, 'Period 5'))
    .toEqual([
      [1, 'Ada'],
      [2, 'Ben'],
      [3, 'Cy'],
    ]);

  await teacher.getByRole('button', { name: 'More', exact: true }).click();
  await teacher.getByRole('menuitem', { name: 'Delete class' }).click();
  const question = teacher.getByRole('alertdialog', { name: 'Delete “Period 5”?' });
  await question.getByRole('button', { name: 'Keep class' }).click();
  await expect(teacher.getByRole('option', { name: /Period 5/ })).toBeVisible();
  await teacher.getByRole('button', { name: 'More', exact: true }).click();
  await teacher.getByRole('menuitem', { name: 'Delete class' }).click();
  await question.getByRole('button', { name: 'Delete class' }).click();
  await expect(teacher.getByRole('option', { name: /Period 5/ })).toHaveCount(0);
  expect(await rosterOf(home, 'Period 5')).toBeUndefined();
  await teacher.locator('.toast').getByRole('button', { name: 'Undo' }).click();
  await expect(teacher.getByRole('option', { name: /Period 5/ })).toContainText('3 students');
  await close();
});

test('a number given twice is pointed out', async () => {
  const { teacher, close } = await launchApp();
  await newClass(teacher, 'Period 6');
  await paste(teacher, 'Ada\nBen');
  const number = teacher.getByRole('textbox', { name: 'Number of Ben' });
  await number.fill('1');
  await number.press('Enter');
  await expect(teacher.getByText('Number 1 is given to more than one student.')).toBeVisible();
  await close();
});

for (const theme of ['paper', 'evening'] as const)
  test(`nothing keeps anybody from keeping a roster in ${theme}`, async () => {
    const { teacher, close } = await launchApp();
    await teacher.evaluate((chosen) => window.lectern?.call('settings.change', { theme: chosen }), theme);
    await teacher.getByRole('link', { name: /^Classes/ }).click();
    await expect(teacher.getByRole('textbox', { name: 'Name of student 26', exact: true })).toBeVisible();
    expect(await axe(teacher)).toEqual([]);
    await teacher.getByRole('button', { name: 'Paste a roster' }).click();
    await expect(teacher.getByRole('dialog')).toBeVisible();
    expect(await axe(teacher)).toEqual([]);
    await close();
  });
