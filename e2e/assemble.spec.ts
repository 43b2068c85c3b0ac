/** Step 5, assemble: questions are found in spite of a typo, added, drawn and ordered, by mouse and by key. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { QuestionSet } from '../shared/library/question-set';
import type { Topic } from '../shared/library/topic';
import { launchApp } from './support/app';
import { axe } from './support/axe';

const setId = 'who-gets-to-decide';
const readSet = async (home: string, id = setId) =>
  JSON.parse(await readFile(join(home, 'Sets', `${id}.set.json`), 'utf8')) as QuestionSet;
const stemsOf = (set: QuestionSet) => set.items.map((item) => item.question.stem);

const rows = (page: Page) => page.getByRole('grid', { name: 'Questions of the set' }).getByRole('row');
/** Without the topics' headlines, which are rows as well. */
const found = (page: Page) => page.getByRole('grid', { name: 'Questions found' }).locator('.found-row');
const toast = (page: Page) => page.locator('.toast');
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search questions' });

async function openSample(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Question sets/ }).click();
  await page.getByRole('row', { name: 'Who gets to decide?' }).click();
  await expect(rows(page)).toHaveCount(10);
}

async function openNew(page: Page): Promise<string> {
  await page.getByRole('link', { name: /^Question sets/ }).click();
  await page.getByRole('button', { name: 'New question set', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Title of the set' })).toHaveValue('New question set');
  return new URLSearchParams(new URL(page.url()).hash.split('?')[1]).get('setId') ?? '';
}

test('a mistyped word finds its questions, and they are added by click and by key', async () => {
  const { teacher, home, close } = await launchApp();
  const id = await openNew(teacher);
  await expect(teacher.getByText('The questions of this set will be listed here')).toBeVisible();
  await search(teacher).fill('correlatoin');
  const first = found(teacher).filter({ hasText: 'What does the correlation of 0.791 tell us by itself?' });
  await first.getByRole('button').click();
  await expect(first.getByText('In this set')).toBeVisible();
  await expect(rows(teacher)).toHaveCount(1);

  await search(teacher).fill('simple majority');
  for (let tab = 0; tab < 4; tab++) await teacher.keyboard.press('Tab');
  await expect(found(teacher).first()).toBeFocused();
  await teacher.keyboard.press('Enter');
  await expect(rows(teacher)).toHaveCount(2);
  await search(teacher).fill('armbands');
  await found(teacher).first().focus();
  await teacher.keyboard.press('+');
  await expect(rows(teacher)).toHaveCount(3);
  await teacher.keyboard.press('+');
  await expect(rows(teacher)).toHaveCount(3);
  await expect.poll(async () => (await readSet(home, id)).items.length).toBe(3);
  await close();
});

test('rows are put in order by Alt and arrows, by the handle and by mouse, and it can be undone', async () => {
  const { teacher, home, close } = await launchApp();
  await openSample(teacher);
  const before = stemsOf(await readSet(home));
  const order = () => rows(teacher).locator('.set-row__text p:first-child').allTextContents();
  const [a = '', b = '', c = '', ...rest] = before;

  await rows(teacher).first().focus();
  await teacher.keyboard.press('Alt+ArrowDown');
  await expect.poll(order).toEqual([b, a, c, ...rest]);
  await expect(rows(teacher).nth(1)).toBeFocused();
  await teacher.keyboard.press('Alt+ArrowDown');
  await expect.poll(order).toEqual([b, c, a, ...rest]);
  await teacher.keyboard.press('Alt+ArrowUp');
  await teacher.keyboard.press('Alt+ArrowUp');
  await expect.poll(order).toEqual(before);

  await teacher.getByRole('button', { name: 'Move question 1', exact: true }).focus();
  await teacher.keyboard.press('Enter');
  await teacher.keyboard.press('ArrowDown');
  await teacher.keyboard.press('Enter');
  await expect.poll(order).not.toEqual(before);
  await teacher.keyboard.press('Control+z');
  await expect.poll(order).toEqual(before);

  await rows(teacher)
    .first()
    .dragTo(rows(teacher).nth(2), { sourcePosition: { x: 10, y: 26 }, targetPosition: { x: 120, y: 48 } });
  await expect.poll(order).toEqual([b, c, a, ...rest]);
  await expect.poll(async () => stemsOf(await readSet(home))).toEqual([b, c, a, ...rest]);
  await close();
});

test('the same draw number draws the same five questions', async () => {
  const { teacher, home, close } = await launchApp();
  const draw = async () => {
    const id = await openNew(teacher);
    await teacher.getByRole('textbox', { name: 'Draw number' }).fill('1868');
    await teacher.getByRole('textbox', { name: 'Draw number' }).press('Enter');
    await teacher.getByRole('button', { name: 'Draw 5' }).click();
    await expect(rows(teacher)).toHaveCount(5);
    await expect.poll(async () => (await readSet(home, id)).items.length).toBe(5);
    return readSet(home, id);
  };
  const first = await draw();
  const second = await draw();
  expect(stemsOf(second)).toEqual(stemsOf(first));
  expect(new Set(first.items.map((item) => item.from?.topicId)).size).toBe(5);
  const levels = first.items.map((item) => ['easy', 'medium', 'hard'].indexOf(item.question.level));
  expect(levels).toEqual([...levels].sort());

  await teacher.getByRole('textbox', { name: 'Draw number' }).fill('7');
  await rows(teacher).first().focus();
  await teacher.keyboard.press('d');
  await expect(rows(teacher)).toHaveCount(10);
  await close();
});

test('points and time are the set’s own and add up', async () => {
  const { teacher, home, close } = await launchApp();
  await openSample(teacher);
  await expect(teacher.getByText('20 min', { exact: true })).toBeVisible();
  await teacher.getByRole('textbox', { name: 'Points of question 1', exact: true }).fill('3');
  await teacher.getByRole('textbox', { name: 'Points of question 1', exact: true }).press('Enter');
  await expect(teacher.getByText('15 points')).toBeVisible();
  const time = teacher.getByRole('textbox', { name: 'Time of question 1', exact: true });
  await time.fill('soon');
  await time.press('Enter');
  await expect(teacher.getByText('Choose a time from 10 to 600 seconds, or none.')).toBeVisible();
  await time.fill('2:30');
  await time.press('Enter');
  await expect(time).toHaveValue('2:30');
  await expect(teacher.getByText('22 min', { exact: true })).toBeVisible();
  await expect.poll(async () => (await readSet(home)).items[0]?.question).toMatchObject({ points: 3, seconds: 150 });
  await time.fill('none');
  await time.press('Enter');
  await expect.poll(async () => (await readSet(home)).items[0]?.question.seconds).toBeNull();

  await rows(teacher).first().focus();
  await teacher.keyboard.press('Delete');
  await expect(rows(teacher)).toHaveCount(9);
  await toast(teacher).getByRole('button', { name: 'Undo' }).click();
  await expect(rows(teacher)).toHaveCount(10);
  await expect.poll(async () => (await readSet(home)).items[0]?.question.points).toBe(3);
  await close();
});

test('a set keeps its own copies when the topic changes', async () => {
  const { teacher, home, close } = await launchApp();
  const before = stemsOf(await readSet(home));
  const file = join(home, 'Libraries', 'Civics and government', 'tinker-armbands.topic.json');
  const topic = JSON.parse(await readFile(file, 'utf8')) as Topic;
  const changed = {
    ...topic,
    questions: topic.questions.map((question) => ({ ...question, stem: 'Rewritten since' })),
  };
  await writeFile(file, JSON.stringify(changed));
  await openSample(teacher);
  await search(teacher).fill('rewritten');
  await expect(found(teacher).first()).toContainText('Rewritten since');
  await expect(rows(teacher).first()).toContainText(before[0] ?? '');
  await expect(rows(teacher).filter({ hasText: 'Rewritten since' })).toHaveCount(0);
  await close();
});

test('F5 asks for the class and says where the wall will be', async () => {
  const { teacher, close } = await launchApp();
  await openSample(teacher);
  await teacher.keyboard.press('F5');
  const dialog = teacher.getByRole('dialog', { name: 'Start “Who gets to decide?”' });
  await expect(dialog.getByRole('radio', { name: 'No class, hands only' })).toBeChecked();
  await dialog.getByText('Practice class, 26 students').click();
  await expect(dialog.getByText(/^The wall appears (on the second screen|in a window)/)).toBeVisible();
  await teacher.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(teacher.getByRole('button', { name: /Practice class, 26 students/ })).toBeVisible();
  await teacher.keyboard.press('F5');
  await expect(dialog.getByRole('radio', { name: 'Practice class, 26 students' })).toBeChecked();
  await teacher.keyboard.press('Enter');
  await expect(teacher).toHaveURL(/#present$/);
  await close();
});

test('a topic’s Project button leads straight to the start', async () => {
  const { teacher, close } = await launchApp();
  await teacher.getByText('Look at the sample libraries', { exact: true }).click();
  await teacher.getByRole('option', { name: 'Congress counts the electoral votes' }).click();
  await teacher.getByRole('button', { name: 'Project' }).click();
  await expect(teacher.getByRole('dialog', { name: /^Start “Congress counts/ })).toBeVisible();
  await teacher.keyboard.press('Escape');
  await expect(rows(teacher)).toHaveCount(8);
  await close();
});

test('a deleted set comes back', async () => {
  const { teacher, close } = await launchApp();
  await teacher.getByRole('link', { name: /^Question sets/ }).click();
  await teacher.getByRole('button', { name: 'More for Who gets to decide?' }).click();
  await teacher.getByRole('menuitem', { name: 'Delete question set' }).click();
  await expect(teacher.getByText('Question sets will be listed here')).toBeVisible();
  await toast(teacher).getByRole('button', { name: 'Undo' }).click();
  await expect(teacher.getByRole('row', { name: 'Who gets to decide?' })).toBeVisible();
  await close();
});

for (const theme of ['paper', 'evening'] as const)
  test(`nothing keeps anybody from assembling a set in ${theme}`, async () => {
    const { teacher, close } = await launchApp();
    await teacher.evaluate((chosen) => window.lectern?.call('settings.change', { theme: chosen }), theme);
    await teacher.getByRole('link', { name: /^Question sets/ }).click();
    await expect(teacher.getByRole('row', { name: 'Who gets to decide?' })).toBeVisible();
    expect(await axe(teacher)).toEqual([]);
    await openSample(teacher);
    await search(teacher).fill('majority');
    await expect(found(teacher).first()).toBeVisible();
    expect(await axe(teacher)).toEqual([]);
    await teacher.keyboard.press('F5');
    await expect(teacher.getByRole('dialog')).toBeVisible();
    expect(await axe(teacher)).toEqual([]);
    await close();
  });
