/** Leads a spec past what stands around the questions: their kinds in the editor, the search, the bin, files in and out. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type {} from '../../renderer/desktop/desktop';
import type { LaunchedApp } from './app';
import { everyKind, everyKindMedia } from './every-kind';
import { choose, topicFile, writeTopic } from './libraries';
import { atRest, goTo, type Screen } from './screen';

const own = '#library?libraryId=own';
const editor = '#editor?libraryId=own&topicId=kinds';

/** What is written in this walk: a file of two questions, of which one lacks its end, its names, and a headline. */
export const fileLines = [
  'Which river is the longest?',
  'The Nile',
  'The Rhine',
  '::Broken::The capital of France is {=Paris ~London',
  'rivers.gift',
  'Rivers',
  'Mine',
];
const gift = `$CATEGORY: Rivers\n\n${fileLines[0]} {=${fileLines[1]} ~${fileLines[2]}}\n\n${fileLines[3]}\n`;

/** A topic with a question of every kind, another that asks the same, and one to delete. */
async function layTopics(page: Page): Promise<string> {
  // The folder is named in the words of the locale.
  const folder = await page.evaluate(async () => {
    const libraries = (await window.lectern?.call('library.list', null)) as { value: { id: string; folder: string }[] };
    return libraries.value.find(({ id }) => id === 'own')?.folder ?? '';
  });
  await mkdir(join(folder, 'media'), { recursive: true });
  for (const [name, drawn] of Object.entries(everyKindMedia)) await writeFile(join(folder, 'media', name), drawn);
  await writeTopic(folder, 'kinds', {
    headline: 'A question of every kind',
    dek: 'And what each looks like',
    keyPoints: [{ id: 'point', text: 'A bill needs *both* houses.', sourceId: 'source' }],
    vocabulary: [{ term: 'Bill', meaning: 'A law before it is passed' }],
    sources: [{ id: 'source', title: 'The Constitution', publisher: 'National Archives', address: '', seen: null }],
    questions: [...everyKind],
  });
  await writeTopic(folder, 'twin', {
    headline: 'The same again',
    questions: everyKind.slice(0, 2).map((question) => ({ ...question, id: `twin-${question.id}` })),
  });
  await writeTopic(folder, 'gone', { headline: 'Nobody needs this one' });
  return folder;
}

export async function* workScreens(opened: LaunchedApp): AsyncGenerator<Screen> {
  const { teacher: page } = opened;
  const folder = await layTopics(page);
  await goTo(page, own);
  await expect(page.getByRole('option')).toHaveCount(3);
  yield* editorScreens(page);
  yield* practiceScreens(page);
  yield* searchScreens(page);
  yield* binScreens(page);
  yield* fileScreens(opened);
  yield* conflictScreens(page, folder);
}

async function* editorScreens(page: Page): AsyncGenerator<Screen> {
  for (const { id } of everyKind) {
    await goTo(page, `${editor}&questionId=${id}`);
    await expect(page.locator('.question-side .wall')).toBeVisible();
    await atRest(page);
    yield { name: `editor, kind ${id}`, page };
  }
  await page.getByRole('option').first().click();
  await expect(page.locator('.brief-editor')).toBeVisible();
  await atRest(page);
  yield { name: 'editor, brief with vocabulary', page };
}

/** Each kind before it is answered and with its key, then what came of it. */
async function* practiceScreens(page: Page): AsyncGenerator<Screen> {
  await goTo(page, '#practice?libraryId=own&topicId=kinds');
  yield { name: 'practice, overview', page };
  await page.keyboard.press('Enter');
  const rows = page.locator('.standing-list__row');
  for (const row of await rows.all()) {
    await row.click();
    await expect(row).toHaveAttribute('aria-current', 'step');
    await atRest(page);
    yield { name: `practice, ${await row.locator('.standing-list__number').textContent()}`, page };
  }
  await rows.first().click();
  await page.keyboard.press('b');
  await page.keyboard.press('Enter');
  await expect(page.locator('.told__verdict')).toBeVisible();
  await atRest(page);
  yield { name: 'practice, answered', page };
  await page.keyboard.press('Escape');
  await atRest(page);
  yield { name: 'practice, after a round', page };
  await goTo(page, '#practice?libraryId=own&topicId=kinds&way=explore');
  for (const row of await rows.all()) {
    await expect(row).toHaveAttribute('aria-current', 'step');
    await atRest(page);
    yield { name: `explored, ${await row.locator('.standing-list__number').textContent()}`, page };
    await page.keyboard.press('Enter');
  }
  await expect(page.locator('.practice-overview')).toBeVisible();
}

async function* searchScreens(page: Page): AsyncGenerator<Screen> {
  await goTo(page, '#search');
  yield { name: 'search', page };
  await page.getByRole('searchbox').fill('Lake Superior');
  await expect(page.locator('.results-list mark').first()).toBeVisible();
  await atRest(page);
  yield { name: 'search, found', page };
  await page.getByRole('searchbox').fill('qqqqqqqq');
  await expect(page.locator('.search-page .empty-state')).toBeVisible();
  await atRest(page);
  yield { name: 'search, nothing found', page };
  await goTo(page, '#doubles');
  await expect(page.getByRole('article').first()).toBeVisible();
  await atRest(page);
  yield { name: 'doubled questions', page };
}

async function* binScreens(page: Page): AsyncGenerator<Screen> {
  await page.evaluate(() => window.lectern?.call('topic.remove', { libraryId: 'own', topicId: 'gone' }));
  await goTo(page, '#bin');
  await expect(page.getByRole('row')).toHaveCount(2);
  await atRest(page);
  yield { name: 'bin', page };
  await page.locator('.bin-page .toolbar button').click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await atRest(page);
  yield { name: 'empty bin question', page };
  await page.keyboard.press('Escape');
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
}

/** What comes from a file, and what leaves in one. */
async function* fileScreens({ app, teacher: page, home }: LaunchedApp): AsyncGenerator<Screen> {
  const dialog = page.getByRole('dialog');
  const file = join(home, 'rivers.gift');
  await writeFile(file, gift);
  await choose(app, file);
  await goTo(page, own);
  await page.keyboard.press('Control+i');
  await page.locator('.ways-in button').first().click();
  await dialog.getByRole('button', { name: fileLines[0] ?? '', exact: true }).click();
  await atRest(page);
  yield { name: 'import of a file', page };
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.added')).toBeVisible();
  await atRest(page);
  yield { name: 'import of a file, added', page };
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await goTo(page, `${own}&topicId=kinds`);
  for (const [name, item] of [
    ['export dialog', 'export'],
    ['copy dialog', 'copy'],
  ] as const) {
    await page.locator('.topic-reader .toolbar button[aria-haspopup]').last().click();
    await page.locator(`[role=menuitem][data-key=${item}]`).click();
    await expect(dialog).toBeVisible();
    // What a format leaves behind is worked out while the dialog stands already.
    if (item === 'export') await expect(dialog.getByRole('listitem').first()).toBeVisible();
    await atRest(page);
    yield { name, page };
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  }
}

/** Two people write the same topic within half a second. */
async function* conflictScreens(page: Page, folder: string): AsyncGenerator<Screen> {
  await goTo(page, '#editor?libraryId=own&topicId=twin');
  await page.getByRole('option').first().click();
  await page.locator('.brief-editor input').first().fill('Mine');
  await writeTopic(folder, 'twin', { headline: 'Theirs' });
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await atRest(page);
  yield { name: 'conflict question', page };
  await page.getByRole('alertdialog').getByRole('button').last().click();
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await expect.poll(() => readFile(topicFile(folder, 'twin'), 'utf8')).toContain('Mine');
}
