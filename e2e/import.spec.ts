/** A pasted text is shown line by line, changed, and kept only when the teacher confirms. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type {} from '../renderer/desktop/desktop';
import type { Topic } from '../shared/library/topic';
import { type LaunchedApp, launchApp } from './support/app';
import { axe } from './support/axe';
import { emptyOwnLibrary } from './support/libraries';

const page = [
  'Nov. 19, 2026',
  'State court says drone photos need a warrant',
  'Judges split 4–3 over what a backyard fence still hides',
  'Nov. 19, 2026',
  'Judges split 4–3 over what a backyard fence still hides',
  'State supreme court',
  'Deputies in Marlow County flew a small drone over a fenced yard and photographed a shed without asking a judge.',
  'The court held that low-flying photos of a home are a search, so police need a warrant first.',
  'Three judges disagreed: anyone may look down from open air, they wrote.',
  'The ruling binds this state only, and two neighbors have gone the other way.',
  'Why did the court call the photos a search?',
  'Where did the three dissenting judges disagree?',
  'The photos were too blurry to use',
  'Open air is open to everyone *',
  'The warrant covered too much',
  'Unlock every practice question with a full account',
  'Start quiz',
];
const list = [
  '1. Water turns from liquid to gas. What is this called?',
  'A. condensation',
  '*B. evaporation',
  'C. precipitation',
  '2. Clouds form when water vapor ___.',
  'A. condenses',
  'B. melts',
  'Answer: A',
];

let opened: LaunchedApp;
test.beforeAll(async () => {
  opened = await launchApp();
});
test.beforeEach(() => emptyOwnLibrary(opened));
test.afterAll(() => opened.close());

/** Puts the text on the clipboard and presses Ctrl+V, as a teacher does. */
async function paste(text: string): Promise<Page> {
  const { app, teacher } = opened;
  await app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text);
  await expect(teacher.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await teacher.keyboard.press('Control+i');
  await expect(teacher.getByRole('textbox', { name: 'Paste the text' })).toBeFocused();
  await teacher.keyboard.press('Control+v');
  return teacher;
}

/** The topics in the teacher's own library on disk. */
async function kept(): Promise<Topic[]> {
  const libraries = join(opened.home, 'Libraries', 'My topics');
  const files = (await readdir(libraries)).filter((file) => file.endsWith('.topic.json'));
  return Promise.all(files.map(async (file) => JSON.parse(await readFile(join(libraries, file), 'utf8')) as Topic));
}

const role = (teacher: Page, line: number, name: string) =>
  teacher.getByRole('button', { name: `Line ${line}: ${name}. Change what it is` });

test('a page is shown line by line with the reason for what is left out, and is on disk after the import', async () => {
  const teacher = await paste(page.join('\n'));
  for (const [line, name] of [
    [1, 'Date'],
    [2, 'Headline'],
    [3, 'Dek'],
    [4, 'Skipped'],
    [7, 'Key point 1'],
    [12, 'Question 2'],
    [14, 'Option B'],
    [17, 'Skipped'],
  ] as const)
    await expect(role(teacher, line, name)).toBeVisible();
  const lines = teacher.getByRole('list', { name: 'Lines of the text' });
  await expect(lines).toContainText('repeats line 1');
  await expect(lines).toContainText('a notice from the site');
  await expect(lines).toContainText('marked right');
  await role(teacher, 10, 'Key point 4').click();
  await teacher.getByRole('menuitemradio', { name: 'Skipped' }).click();
  await expect(role(teacher, 10, 'Skipped')).toBeVisible();
  expect(await kept()).toEqual([]);
  await teacher.getByRole('button', { name: 'Import topic' }).click();
  await expect(teacher.getByRole('dialog')).toBeHidden();
  const [topic, ...others] = await kept();
  expect(others).toEqual([]);
  expect(topic).toMatchObject({ date: '2026-11-19', headline: page[1], dek: page[2], category: 'State supreme court' });
  expect(topic?.keyPoints.map((point) => point.text)).toEqual(page.slice(6, 9));
  expect(topic?.questions.map((question) => question.stem)).toEqual(page.slice(10, 12));
  const answer = topic?.questions[1]?.answer;
  expect(answer?.form === 'choose' && answer.options.find((option) => answer.right.includes(option.id))?.text).toBe(
    'Open air is open to everyone',
  );
  await expect(teacher.getByRole('heading', { name: page[1] ?? '' }).first()).toBeVisible();
});

test('a page with Windows line ends and a byte order mark reads the same', async () => {
  const teacher = await paste(`\ufeff${page.join('\r\n')}\r\n`);
  await expect(role(teacher, 2, 'Headline')).toBeVisible();
  await expect(teacher.getByText('17 lines', { exact: true })).toBeVisible();
  await teacher.keyboard.press('Control+Enter');
  await expect(teacher.getByRole('dialog')).toBeHidden();
  const [topic] = await kept();
  expect(topic).toMatchObject({ date: '2026-11-19', headline: page[1] });
});

test('a question list asks for a headline, and its marked answers are right', async () => {
  const teacher = await paste(list.join('\n'));
  await teacher.getByRole('textbox', { name: 'Headline' }).fill('The water cycle');
  await expect(teacher.getByRole('heading', { name: 'The water cycle' })).toBeVisible();
  await teacher.keyboard.press('Control+Enter');
  await expect(teacher.getByRole('dialog')).toBeHidden();
  const [topic] = await kept();
  expect(topic?.headline).toBe('The water cycle');
  expect(topic?.questions).toHaveLength(2);
  expect(
    topic?.questions.every((question) => question.answer.form === 'choose' && question.answer.right.length === 1),
  ).toBe(true);
});

test('a text that fits nothing is refused in words and stays in the box, and nothing is kept', async () => {
  const text = 'milk\neggs\nbread';
  const teacher = await paste(text);
  await expect(teacher.getByRole('status').filter({ hasText: 'No topic was found in this text' })).toBeVisible();
  await expect(teacher.getByRole('textbox', { name: 'Paste the text' })).toHaveValue(text);
  await teacher.keyboard.press('Control+Enter');
  await expect(teacher.getByRole('dialog')).toBeVisible();
  expect(await kept()).toEqual([]);
});

test('leaving without importing keeps nothing', async () => {
  const teacher = await paste(page.join('\n'));
  await expect(role(teacher, 2, 'Headline')).toBeVisible();
  await teacher.keyboard.press('Escape');
  await expect(teacher.getByRole('dialog')).toBeHidden();
  expect(await kept()).toEqual([]);
});

test('everything can be done by keyboard: a role, a decision, and another text', async () => {
  const teacher = await paste(page.join('\n'));
  await expect(role(teacher, 1, 'Date')).toBeFocused();
  for (let step = 0; step < 9; step += 1) await teacher.keyboard.press('ArrowDown');
  await expect(role(teacher, 10, 'Key point 4')).toBeFocused();
  await teacher.keyboard.press('Enter');
  await expect(teacher.getByRole('menu')).toBeVisible();
  await teacher.keyboard.type('Expl');
  await teacher.keyboard.press('Enter');
  await expect(role(teacher, 10, 'Explanation')).toBeFocused();
  await expect(teacher.getByRole('list', { name: 'Lines of the text' })).toContainText('none stands above it');
  await teacher.keyboard.press('Tab');
  await expect(teacher.getByRole('button', { name: 'Leave this line out' })).toBeFocused();
  await teacher.keyboard.press('Enter');
  await expect(role(teacher, 10, 'Skipped')).toBeFocused();
  await teacher.getByRole('button', { name: /Question 1 has no options yet/ }).press('Enter');
  await expect(teacher.getByRole('button', { name: 'Choice' })).toBeFocused();
  await teacher.keyboard.press('Tab');
  await teacher.keyboard.press('Enter');
  await expect(role(teacher, 11, 'Question 1')).toBeFocused();
  await teacher.keyboard.press('Control+Enter');
  await expect(teacher.getByRole('dialog')).toBeHidden();
  const [topic] = await kept();
  expect(topic?.keyPoints).toHaveLength(3);
  expect(topic?.questions[0]?.kind).toBe('short-answer');
});

test('a second import is compared with the library: its categories, and the same topic', async () => {
  await paste(page.join('\n'));
  await opened.teacher.keyboard.press('Control+Enter');
  await expect(opened.teacher.getByRole('dialog')).toBeHidden();
  const teacher = await paste(page.join('\n').replace('State supreme court', 'Courts and rights'));
  await expect(teacher.getByText(`You already have “${page[1]}”`)).toBeVisible();
  await expect(teacher.getByText('Not one of your categories')).toBeVisible();
  await teacher.getByRole('button', { name: 'State supreme court' }).click();
  await expect(teacher.getByText('Not one of your categories')).toBeHidden();
  await teacher.keyboard.press('Control+Enter');
  await expect(teacher.getByRole('dialog')).toBeHidden();
  expect((await kept()).map((topic) => topic.category)).toEqual(['State supreme court', 'State supreme court']);
});

test('two thousand lines can be gone through by keyboard, and the last of them changed', async () => {
  const long = Array.from(
    { length: 500 },
    (_, index) => `${index + 1}. Which number comes after ${index}?\na) ${index + 1}\nb) ${index + 2}\nAnswer: a`,
  );
  const teacher = await paste(long.join('\n'));
  await expect(role(teacher, 1, 'Question 1')).toBeFocused();
  await teacher.keyboard.press('End');
  await expect(role(teacher, 2000, 'Answer')).toBeFocused();
  await teacher.keyboard.press('Enter');
  await teacher.getByRole('menuitemradio', { name: 'Skipped' }).click();
  await expect(role(teacher, 2000, 'Skipped')).toBeVisible();
});

test('a shorter text that replaces a longer one opens as lines too', async () => {
  const teacher = await paste(page.join('\n'));
  await teacher.getByRole('button', { name: 'Paste another text' }).press('Enter');
  await expect(teacher.getByRole('textbox', { name: 'Paste the text' })).toBeFocused();
  await opened.app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), list.join('\n'));
  await teacher.keyboard.press('Control+v');
  await expect(role(teacher, 1, 'Question 1')).toBeFocused();
});

for (const theme of ['paper', 'evening'])
  test(`nothing keeps anybody from using it, in ${theme}`, async () => {
    await opened.teacher.evaluate((chosen) => window.lectern?.call('settings.change', { theme: chosen }), theme);
    await expect(opened.teacher.locator(`html[data-theme="${theme}"]`)).toBeAttached();
    const teacher = await paste('milk');
    expect(await axe(teacher)).toEqual([]);
    await teacher.getByRole('textbox', { name: 'Paste the text' }).press('Control+a');
    await opened.app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), page.join('\n'));
    await teacher.keyboard.press('Control+v');
    await expect(role(teacher, 2, 'Headline')).toBeVisible();
    expect(await axe(teacher)).toEqual([]);
  });
