/** Leads a spec past every screen of the desk without using one word of it, so that it works in every locale. */
import { expect, type Page } from '@playwright/test';
import type {} from '../../renderer/desktop/desktop';
import type { LaunchedApp } from './app';
import { atRest, goTo, type Screen } from './screen';
import { workScreens } from './walk-work';

const editor = '#editor?libraryId=sample-civics-and-government&topicId=electoral-count';
const set = '#sets?setId=who-gets-to-decide';

const pages: readonly (readonly [name: string, place: string])[] = [
  ['library', '#library'],
  ['topic reader', '#library?libraryId=sample-civics-and-government&topicId=electoral-count'],
  ['editor, choice', `${editor}&questionId=count-tie-who`],
  ['sets list', '#sets'],
  ['editor, true or false', `${editor}&questionId=count-refuse`],
  ['set editor', set],
  ['editor, short answer', `${editor}&questionId=count-nine`],
  ['classes', '#classes'],
  ['editor, discussion', `${editor}&questionId=count-change`],
  ['handouts', '#handouts?setId=who-gets-to-decide'],
  ['results, empty', '#results'],
  ['bin, empty', '#bin'],
  ['settings', '#settings'],
];

/** The lines of a topic page, as a teacher pastes them. */
export const pasted = [
  'Nov. 19, 2026',
  'State court says drone photos need a warrant',
  'Judges split over what a backyard fence still hides',
  'Why did the court call the photos a search?',
  'The photos were too blurry to use',
  'Open air is open to everyone *',
  'Unlock every practice question with a full account',
];

/** First run, the pages of the sidebar, and what stands in front of them. */
export async function* deskScreens(opened: LaunchedApp): AsyncGenerator<Screen> {
  const { app, teacher: page } = opened;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await goTo(page, '#library');
  yield { name: 'first run', page };
  await page.evaluate(() => window.lectern?.call('settings.change', { welcomed: true }));
  for (const [name, place] of pages) {
    await goTo(page, place);
    yield { name, page };
  }
  await goTo(page, `${editor}&questionId=count-nine`);
  await page.getByRole('option').first().click();
  await atRest(page);
  yield { name: 'editor, brief', page };
  await goTo(page, '#library?libraryId=sample-civics-and-government');
  await page.keyboard.press('Control+i');
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
  await atRest(page);
  yield { name: 'import dialog, empty', page };
  await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), pasted.join('\n'));
  await page.keyboard.press('Control+v');
  await expect(page.getByRole('dialog').getByRole('list').first()).toBeVisible();
  await atRest(page);
  yield { name: 'import dialog, with lines', page };
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
  await atRest(page);
  yield { name: 'palette', page };
  await page.keyboard.press('Escape');
  yield* classDialogs(page);
  await goTo(page, `${set}&start=true`);
  await expect(page.getByRole('dialog')).toBeVisible();
  yield { name: 'start dialog', page };
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  yield* workScreens(opened);
}

/** What stands before a class: the box for a pasted roster, and the question before it is deleted. */
async function* classDialogs(page: Page): AsyncGenerator<Screen> {
  await goTo(page, '#classes');
  const tools = page.locator('.class-editor .toolbar');
  const dialog = page.locator('[role=dialog], [role=alertdialog]');
  await tools.locator('button.button').click();
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await atRest(page);
  yield { name: 'paste roster dialog', page };
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await tools.locator('button[aria-haspopup]').click();
  await page.getByRole('menuitem').last().click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await atRest(page);
  yield { name: 'delete class question', page };
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
}
