/** Search: what a teacher types finds her questions in every library, typos forgiven; filters and smart lists keep what she needs. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { launchApp } from './support/app';
import { axe } from './support/axe';
import { openAnswers, openLobby, sample } from './support/quiz';

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search all libraries' });
const results = (page: Page) => page.getByRole('listbox', { name: 'What was found' });
const rows = (page: Page) => results(page).getByRole('option');
const count = (page: Page) => page.getByRole('main').locator('.toolbar').getByRole('status');
/** The row of a filter: the box in it is drawn over the real one. */
const filter = (page: Page, group: string, name: RegExp) =>
  page
    .getByRole('group', { name: group, exact: true })
    .locator('label')
    .filter({ has: page.getByRole('checkbox', { name }) });
const smartList = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Pages and libraries' }).getByRole('link', { name, exact: true });

async function openSearch(page: Page): Promise<void> {
  await expect(page.getByRole('navigation', { name: 'Pages and libraries' })).toBeVisible();
  await page.keyboard.press('Control+f');
  await expect(field(page)).toBeFocused();
}

interface MadeQuestion {
  stem: string;
  options: readonly string[];
  right?: number;
}

/** Writes a topic into the teacher's own library, as another program or a colleague may. */
async function writeTopic(
  home: string,
  id: string,
  headline: string,
  questions: readonly MadeQuestion[],
): Promise<void> {
  const made = questions.map(({ stem, options, right }, n) => ({
    id: `${id}-${n}`,
    kind: 'choice',
    stem,
    answer: {
      form: 'choose',
      options: options.map((text, at) => ({ id: `o${at}`, text })),
      right: right === undefined ? [] : [`o${right}`],
    },
  }));
  const topic = { version: 2, id, headline, date: '2026-11-02', category: 'Biology', questions: made };
  await writeFile(join(home, 'Libraries', 'My topics', `${id}.topic.json`), JSON.stringify(topic));
}

const fish: MadeQuestion = {
  stem: 'Why is the zebrafish called a model organism?',
  options: ['It grows fast', 'It is blue'],
  right: 0,
};

test('a word is found while it is typed, in spite of a typo, and opened by keyboard alone', async () => {
  const { teacher, home, close } = await launchApp();
  await openSearch(teacher);
  await teacher.keyboard.type('zebrafhis');
  await expect(teacher.getByRole('heading', { name: 'Nothing matches' })).toBeVisible();
  // What others put into the folder is found without a restart.
  await writeTopic(home, 'fish', 'A fish that shows its heart', [fish]);
  await expect(rows(teacher)).toHaveCount(1);
  await expect(count(teacher)).toHaveText('1 question');
  await expect(rows(teacher).first()).toContainText('A fish that shows its heart');
  await expect(rows(teacher).first().locator('mark')).toHaveText('zebrafish');
  await teacher.keyboard.press('ArrowDown');
  await expect(rows(teacher).first()).toBeFocused();
  await teacher.keyboard.press('Enter');
  await expect.poll(() => teacher.url()).toContain('#editor?libraryId=own&topicId=fish&questionId=fish-0');
  await close();
});

test('options, headlines and key points are searched too, and what is rewritten is found by its new words', async () => {
  const { teacher, home, close } = await launchApp();
  await writeTopic(home, 'fish', 'A danio that shows its heart', [fish]);
  await openSearch(teacher);
  await field(teacher).fill('grows fast');
  await expect(rows(teacher).first().locator('.result-row__line')).toHaveText('It grows fast');
  await field(teacher).fill('danio heart');
  await expect(count(teacher)).toHaveText('1 question, 1 topic');
  await writeTopic(home, 'fish', 'A danio with a clear skin', [fish]);
  await expect(teacher.getByRole('heading', { name: 'Nothing matches' })).toBeVisible();
  await field(teacher).fill('danio skin');
  await expect(count(teacher)).toHaveText('1 question, 1 topic');
  await close();
});

test('questions without a key are found by their filter, whose number is true', async () => {
  const { teacher, home, close } = await launchApp();
  await writeTopic(home, 'fish', 'A fish that shows its heart', [
    fish,
    { stem: 'Which fin steers the zebrafish?', options: ['Tail', 'Back'] },
  ]);
  await openSearch(teacher);
  await field(teacher).fill('zebrafish');
  await expect(count(teacher)).toHaveText('2 questions');
  await filter(teacher, 'State', /^Without a key 1$/).click();
  await expect(count(teacher)).toHaveText('1 question');
  await expect(rows(teacher)).toHaveText([/Which fin steers/]);
  await filter(teacher, 'Library', /^My topics 1$/).click();
  await filter(teacher, 'Level', /^Medium 1$/).click();
  await expect(count(teacher)).toHaveText('1 question');
  await teacher.getByRole('button', { name: 'Clear filters' }).click();
  await expect(count(teacher)).toHaveText('2 questions');
  await close();
});

test('what a class was asked is no longer among the never used, and is found by the class', async () => {
  const first = await launchApp({ keep: true });
  await openLobby(first);
  await openAnswers(first.teacher);
  await first.kill9();
  const { teacher, close } = await launchApp({ home: first.home, profile: first.profile });
  await teacher.getByRole('button', { name: 'End it here' }).click();
  await openSearch(teacher);
  await filter(teacher, 'Last used with', /^Practice class/).click();
  await expect(rows(teacher).filter({ hasText: sample.stem })).toContainText(/Last used with Practice class/);
  const used = await rows(teacher).count();
  expect(used).toBeGreaterThan(0);
  await filter(teacher, 'Last used with', /^Practice class/).click();
  await field(teacher).fill(sample.stem);
  await expect(rows(teacher).filter({ hasText: sample.stem })).toHaveCount(1);
  await filter(teacher, 'State', /^Never used/).click();
  await expect(rows(teacher).filter({ hasText: sample.stem })).toHaveCount(0);
  await close();
});

test('a smart list stays in the sidebar after a restart, and shows what matches by then', async () => {
  const first = await launchApp({ keep: true });
  await writeTopic(first.home, 'fish', 'A fish that shows its heart', [fish]);
  await openSearch(first.teacher);
  await field(first.teacher).fill('zebrafish');
  await filter(first.teacher, 'State', /^Ready 1$/).click();
  await first.teacher.getByRole('button', { name: 'Save as smart list' }).click();
  await first.teacher.getByRole('textbox', { name: 'Name of the list' }).fill('Fish to ask');
  await first.teacher.keyboard.press('Enter');
  await expect(smartList(first.teacher, 'Fish to ask')).toHaveAttribute('aria-current', 'page');
  await first.close();

  await writeTopic(first.home, 'more', 'More fish', [{ ...fish, stem: 'How many fins has a zebrafish?' }]);
  const { teacher, close } = await launchApp({ home: first.home, profile: first.profile });
  await smartList(teacher, 'Fish to ask').click();
  await expect(teacher.getByRole('heading', { level: 1, name: 'Fish to ask' })).toBeVisible();
  await expect(field(teacher)).toHaveValue('zebrafish');
  await expect(count(teacher)).toHaveText('2 questions');
  await teacher.getByRole('button', { name: 'More for this list' }).click();
  await teacher.getByRole('menuitem', { name: 'Delete the list' }).click();
  await expect(smartList(teacher, 'Fish to ask')).toBeHidden();
  await teacher.locator('.toast').getByRole('button', { name: 'Undo' }).click();
  await expect(smartList(teacher, 'Fish to ask')).toBeVisible();
  await close();
});

test('doubled questions stand side by side, and one is deleted and brought back', async () => {
  const { teacher, home, close } = await launchApp();
  await writeTopic(home, 'fish', 'A fish that shows its heart', [fish]);
  await writeTopic(home, 'copy', 'The same fish again', [{ ...fish, options: [...fish.options].reverse(), right: 1 }]);
  await openSearch(teacher);
  await field(teacher).fill('zebrafish');
  await expect(count(teacher)).toHaveText('2 questions');
  await teacher.getByRole('button', { name: 'Find doubled questions' }).click();
  await expect(count(teacher)).toHaveText('1 group');
  await expect(teacher.getByRole('article')).toHaveCount(2);
  expect(await axe(teacher)).toEqual([]);
  await teacher.getByRole('button', { name: 'Delete the one in The same fish again' }).click();
  await expect(teacher.getByRole('heading', { name: 'No question is there twice' })).toBeVisible();
  await teacher.locator('.toast').getByRole('button', { name: 'Undo' }).click();
  await expect(count(teacher)).toHaveText('1 group');
  await close();
});

test('a search whose process dies goes on by itself', async () => {
  const { app, teacher, close } = await launchApp();
  await openSearch(teacher);
  await field(teacher).fill('majority');
  await expect(rows(teacher).first()).toBeVisible();
  const found = await count(teacher).textContent();
  const pid = await app.evaluate(
    ({ app: electron }) => electron.getAppMetrics().find(({ name }) => name === 'Lectern search')?.pid,
  );
  if (!pid) throw new Error('the search has no process of its own');
  process.kill(pid, 'SIGKILL');
  await field(teacher).fill('majorit');
  await expect(async () => {
    await field(teacher).fill('major');
    await field(teacher).fill('majority');
    await expect(teacher.getByRole('alert')).toHaveCount(0);
    await expect(count(teacher)).toHaveText(found ?? '', { timeout: 500 });
  }).toPass({ timeout: 15_000 });
  await close();
});

test('the search can be used by everybody', async () => {
  const { teacher, close } = await launchApp();
  await openSearch(teacher);
  await field(teacher).fill('the vote');
  await expect(rows(teacher).first()).toBeVisible();
  expect(await axe(teacher)).toEqual([]);
  await close();
});
