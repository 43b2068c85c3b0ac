/** Files of every family are read, looked through, and added whole or not at all. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type {} from '../renderer/desktop/desktop';
import type { Topic } from '../shared/library/topic';
import { type LaunchedApp, launchApp } from './support/app';
import { axe } from './support/axe';
import { gift } from './support/files-of-questions';
import { emptyOwnLibrary } from './support/libraries';
import { answerDialogs, dropFiles, writeQuestionFiles } from './support/question-files';

let opened: LaunchedApp;
let folder: string;
test.beforeAll(async () => {
  folder = await writeQuestionFiles(join(await mkdtemp(join(tmpdir(), 'lectern-files-')), 'Unit 3'));
  opened = await launchApp();
});
test.beforeEach(() => emptyOwnLibrary(opened));
test.afterAll(async () => {
  await opened.close();
  await rm(join(folder, '..'), { recursive: true, force: true });
});

const own = () => join(opened.home, 'Libraries', 'My topics');
async function kept(): Promise<Topic[]> {
  const files = (await readdir(own())).filter((file) => file.endsWith('.topic.json'));
  return Promise.all(files.map(async (file) => JSON.parse(await readFile(join(own(), file), 'utf8')) as Topic));
}
const stems = async () => (await kept()).flatMap((topic) => topic.questions.map((question) => question.stem)).sort();

async function openImport(): Promise<Page> {
  const { teacher } = opened;
  await expect(teacher.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await teacher.keyboard.press('Control+i');
  await expect(teacher.getByRole('textbox', { name: 'Paste the text' })).toBeFocused();
  return teacher;
}

async function chooseFiles(...names: string[]): Promise<Page> {
  const teacher = await openImport();
  await answerDialogs(
    opened.app,
    names.map((name) => join(folder, name)),
  );
  await teacher.getByRole('button', { name: 'Choose files' }).click();
  return teacher;
}

/** In the dialog: a screen reader is told the same beside it. */
const said = (teacher: Page, text: string) => teacher.getByRole('dialog').getByText(text);
const addButton = (teacher: Page, count: number) =>
  teacher.getByRole('button', { name: count === 1 ? 'Add 1 question' : `Add ${count} questions` });

for (const [name, format, found] of [
  ['rivers.gift', 'GIFT', ['The sea is salty.', 'What is 2\\+2?', 'Which river is the longest?']],
  ['lakes.xml', 'Moodle XML', ['Which lake is the **deepest**?', 'Which sea has no coast?']],
  ['peaks.zip', 'QTI', ['Which peak is the highest?']],
  ['planets.xlsx', 'Excel', ['Which planet has rings?', 'Which planet is the largest?']],
  ['clouds.csv', 'CSV', ['Which is a cloud, of these?', 'Which is a rock?']],
  ['plants.docx', 'Document', ['Which gas do plants take in?', 'Which star is nearest?']],
  [
    'water.html',
    'page',
    ['Clouds form when water vapor does what?', 'Water turns from liquid to gas. What is this called?'],
  ],
  ['plants.txt', 'list', ['Which gas do plants take in?', 'Which star is nearest?']],
] as const)
  test(`${name} is recognized, looked through and added`, async () => {
    const teacher = await chooseFiles(name);
    await expect(addButton(teacher, found.length)).toBeEnabled();
    await expect(teacher.getByRole('list', { name: 'What was read' })).toContainText(new RegExp(format, 'i'));
    expect(await kept()).toEqual([]);
    await teacher.keyboard.press('Control+Enter');
    await expect(said(teacher, 'added to “My topics”')).toBeVisible();
    expect((await stems()).map((stem) => stem.replace(/\\/g, ''))).toEqual(
      [...found].map((stem) => stem.replace(/\\/g, '')).sort(),
    );
    await teacher.getByRole('button', { name: 'Show the topic' }).click();
    await expect(teacher.getByRole('dialog')).toBeHidden();
    expect(await teacher.evaluate(() => 'ranInPage' in window)).toBe(false);
  });

test('several files are read at once; what is refused says where and why, and the rest is added without it', async () => {
  const teacher = await chooseFiles('rivers.gift', 'book.pdf', 'clouds.csv');
  const list = teacher.getByRole('list', { name: 'What was read' });
  await expect(list).toContainText('Line 5, question 2');
  await expect(list).toContainText('no closing }');
  await expect(list).toContainText('“book.pdf” is a PDF');
  await teacher.getByText('Refused 2').click();
  await expect(list).not.toContainText('Which is a rock?');
  await teacher.getByRole('button', { name: /no closing/ }).click();
  await expect(teacher.getByRole('region', { name: 'In detail' })).toContainText('The other 5 questions are fine.');
  await teacher.getByText('All 7').click();
  await addButton(teacher, 5).click();
  await expect(said(teacher, '5 questions added to “My topics”, in 2 topics.')).toBeVisible();
  await expect(said(teacher, '2 were refused')).toBeVisible();
  expect(await stems()).toHaveLength(5);
});

test('everything by keyboard: a question and a topic are left out, the question with the focus is shown whole', async () => {
  const teacher = await chooseFiles('rivers.gift', 'clouds.csv');
  await expect(addButton(teacher, 5)).toBeEnabled();
  const detail = teacher.getByRole('region', { name: 'In detail' });
  await teacher.getByRole('checkbox', { name: 'Add all of “Rivers”' }).focus();
  await teacher.keyboard.press('ArrowDown');
  await expect(teacher.getByRole('checkbox', { name: /Add question 1: Which river/ })).toBeFocused();
  await expect(detail).toContainText('The Volga');
  await teacher.keyboard.press('Space');
  await expect(addButton(teacher, 4)).toBeEnabled();
  expect(await axe(teacher)).toEqual([]);
  await teacher.keyboard.press('End');
  await expect(teacher.getByRole('checkbox', { name: /Which is a rock/ })).toBeFocused();
  await teacher.keyboard.press('PageUp');
  await teacher.getByRole('checkbox', { name: 'Add all of “clouds”' }).press('Space');
  await teacher.keyboard.press('Control+Enter');
  await expect(said(teacher, '2 questions added')).toBeVisible();
  expect(await axe(teacher)).toEqual([]);
  expect((await kept()).map((topic) => topic.headline)).toEqual(['Rivers']);
});

test('what was added is taken back, and the topics are in the bin', async () => {
  const teacher = await chooseFiles('rivers.gift');
  await addButton(teacher, 3).click();
  await teacher.getByRole('button', { name: 'Undo' }).click();
  await expect(said(teacher, 'taken back')).toBeVisible();
  expect(await kept()).toEqual([]);
  expect((await readdir(join(own(), 'Bin'))).filter((name) => name.endsWith('.topic.json'))).toHaveLength(1);
});

test('questions go behind those of a topic that is there, and are taken back from it', async () => {
  let teacher = await chooseFiles('rivers.gift');
  await addButton(teacher, 3).click();
  await teacher.getByRole('button', { name: 'Show the topic' }).click();
  teacher = await chooseFiles('clouds.csv');
  await expect(addButton(teacher, 2)).toBeEnabled();
  await teacher.getByRole('button', { name: /Topic to add to/ }).click();
  await teacher.getByRole('option', { name: 'Rivers', exact: true }).click();
  await addButton(teacher, 2).click();
  await expect(said(teacher, '2 questions added')).toBeVisible();
  expect((await kept()).map((topic) => topic.questions.length)).toEqual([5]);
  await teacher.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await kept()).map((topic) => topic.questions.length)).toEqual([3]);
});

test('a folder is walked, and its report is saved with everything in it', async () => {
  const teacher = await openImport();
  const report = join(folder, '..', 'report.txt');
  await answerDialogs(opened.app, [folder], report);
  await teacher.getByRole('button', { name: 'Choose a folder' }).click();
  const list = teacher.getByRole('list', { name: 'What was read' });
  for (const name of ['rivers.gift', 'lakes.xml', 'peaks.zip', 'planets.xlsx'])
    await expect(list).toContainText(`Unit 3/${name}`);
  await teacher.getByRole('button', { name: 'Save the report' }).click();
  await expect(teacher.getByText('Saved the report as “report.txt”')).toBeVisible();
  const text = await readFile(report, 'utf8');
  expect(text).toContain("Line 5, question 2 ('");
  expect(text).toContain('Which river is the longest?');
  expect(text).toContain('“Unit 3/book.pdf” is a PDF');
});

test('a table with strange columns is read as the teacher says', async () => {
  const teacher = await chooseFiles('strange.csv');
  await expect(teacher.getByText('Press Choose columns and say what each one holds')).toBeVisible();
  await teacher.getByRole('button', { name: 'Choose columns' }).click();
  for (const [column, use] of [
    [2, 'Question'],
    [3, 'Right answer'],
    [4, 'Wrong option'],
  ] as const) {
    await teacher.getByRole('button', { name: `What column ${column} holds` }).click();
    await teacher.getByRole('option', { name: use, exact: true }).click();
  }
  expect(await axe(teacher)).toEqual([]);
  await teacher.getByRole('button', { name: 'Read with these columns' }).click();
  await addButton(teacher, 2).click();
  await expect(said(teacher, '2 questions added')).toBeVisible();
  expect(await stems()).toEqual(['Which is a hill?', 'Which is a river?']);
});

test('files dropped anywhere open the import with what is in them', async () => {
  const { teacher } = opened;
  await expect(teacher.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await dropFiles(teacher, [{ name: 'rivers.gift', text: gift }]);
  await expect(addButton(teacher, 3)).toBeEnabled();
  await dropFiles(teacher, [{ name: 'more.gift', text: 'What is 1+1? {=2 ~3}\n' }]);
  await expect(addButton(teacher, 4)).toBeEnabled();
});

test('pasted GIFT is read as a file, not line by line', async () => {
  const teacher = await openImport();
  await opened.app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), gift);
  await teacher.keyboard.press('Control+v');
  await expect(addButton(teacher, 3)).toBeEnabled();
  await expect(teacher.getByRole('list', { name: 'What was read' })).toContainText('Pasted text');
});

test('reading is stopped by the teacher, and nothing is left of it', async () => {
  const teacher = await openImport();
  const slow = Array.from({ length: 400 }, (_, n) => ({ name: `${n}.gift`, text: gift.repeat(300) }));
  await dropFiles(teacher, slow);
  await teacher.getByRole('button', { name: 'Stop reading' }).click();
  await expect(teacher.getByRole('button', { name: 'Stop reading' })).toBeHidden();
  expect(await kept()).toEqual([]);
  const rest = await teacher.evaluate(() => window.lectern?.call('library.list', null));
  expect(rest).toMatchObject({ ok: true });
});

test('a file that ends the reading process is refused, and the others are read by a new one', async () => {
  const teacher = await openImport();
  const slow = { name: 'large.gift', text: gift.repeat(20_000) };
  await dropFiles(teacher, [slow, { name: 'small.gift', text: gift }]);
  await expect(teacher.getByText('Reading file 1 of 2')).toBeVisible();
  await expect
    .poll(() =>
      opened.app.evaluate(({ app }) => {
        const reading = app.getAppMetrics().find(({ name }) => name === 'Lectern import');
        return reading ? process.kill(reading.pid, 'SIGKILL') : false;
      }),
    )
    .toBe(true);
  await expect(teacher.getByText('“large.gift” stopped the reading')).toBeVisible();
  await expect(addButton(teacher, 3)).toBeEnabled();
});

/** The last one: without its folder the library is of no use to another test. */
test('an import that is closed, or can not be written, adds nothing', async () => {
  let teacher = await chooseFiles('rivers.gift', 'lakes.xml');
  await expect(addButton(teacher, 5)).toBeEnabled();
  await teacher.keyboard.press('Escape');
  await expect(teacher.getByRole('dialog')).toBeHidden();
  expect(await kept()).toEqual([]);
  teacher = await chooseFiles('rivers.gift', 'lakes.xml');
  await expect(addButton(teacher, 5)).toBeEnabled();
  // Its folder goes away, which stops an administrator too.
  await rm(own(), { recursive: true });
  const others = async () =>
    (await readdir(join(opened.home, 'Libraries'), { recursive: true })).filter((name) => name.endsWith('.topic.json'));
  const before = await others();
  await teacher.keyboard.press('Control+Enter');
  const refused = teacher.getByRole('alert').or(teacher.getByRole('button', { name: /Can not be reached/ }));
  await expect(refused.first()).toBeVisible();
  await teacher.keyboard.press('Control+Enter');
  await expect(teacher.getByRole('button', { name: 'Save the report' })).toBeVisible();
  await expect(said(teacher, 'added to')).toBeHidden();
  expect(await others()).toEqual(before);
});
