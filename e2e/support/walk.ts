/** Leads a spec past every screen of the app without using one word of it, so that it works in every locale. */
import { expect, type Page } from '@playwright/test';
import type {} from '../../renderer/desktop/desktop';
import type { Action } from '../../shared/live/action';
import type { SceneName } from '../../shared/live/projector-view';
import type { LaunchedApp } from './app';

/** A screen that now stands in its window and has come to rest. */
export interface Screen {
  readonly name: string;
  readonly page: Page;
}

const doublePress = 550;
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

/** What is still moving is half transparent, which would be taken for poor contrast. */
async function atRest(page: Page): Promise<void> {
  await expect(page.locator('main, #wall > *').first()).toBeVisible();
  await expect(page.locator('.skeleton')).toHaveCount(0);
  await page.evaluate(async () => {
    await document.fonts.ready;
    const ending = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map((one) => one.finished));
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
  });
}

async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, place);
  // The page is a chunk of its own, and then asks main for what it shows.
  await page.waitForTimeout(300);
  await atRest(page);
}

const act = (page: Page, action: Action) => page.evaluate((done) => window.lectern?.call('live.act', done), action);

/** First run, the pages of the sidebar, and what stands in front of them. */
export async function* deskScreens({ app, teacher: page }: LaunchedApp): AsyncGenerator<Screen> {
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

/** What stands before the running quiz: one student's answer, and the question before it ends. */
async function* quizDialogs(page: Page): AsyncGenerator<Screen> {
  await page.locator('.roster-grid button').first().click();
  const picker = page.getByRole('dialog');
  await expect(picker).toBeVisible();
  await atRest(page);
  yield { name: 'answer picker', page };
  await page.keyboard.press('Escape');
  await expect(picker).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await atRest(page);
  yield { name: 'end quiz question', page };
  await page.keyboard.press('Escape');
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
}

/** What is done to come to each moment of a quiz; every step is the teacher's own. */
const next: Action = { do: 'next' };
const answerOf = (number: string, chosen: string): Action => ({
  do: 'answerFor',
  studentId: `practice-${number}`,
  answer: { form: 'choose', optionIds: [chosen] },
});
const less: Action = { do: 'timer', change: 'less' };

const moments: readonly (readonly [name: string, scene: SceneName, actions: readonly Action[]])[] = [
  ['lobby', 'lobby', []],
  ['question alone', 'question', [next]],
  ['options', 'options', [next]],
  ['answering', 'answering', [next, answerOf('01', 'true'), answerOf('02', 'false')]],
  ['revealed', 'revealed', [next]],
  ['second vote', 'answering', [{ do: 'voteAgain' }]],
  ['closed', 'closed', [less, less, less, less, less, less, less, less]],
  ['written, answering', 'answering', [{ do: 'goTo', index: 3 }, next]],
  ['written, revealed', 'revealed', [next]],
  ['many options, revealed', 'revealed', [{ do: 'goTo', index: 5 }, next, next, next]],
  ['blank', 'blank', [{ do: 'blank', on: true }]],
  ['discussing', 'discussing', [{ do: 'blank', on: false }, { do: 'goTo', index: 9 }, next]],
  ['finished', 'finished', [{ do: 'finish' }]],
];

/** The presenter and the wall at every moment of a quiz, then its results. */
export async function* quizScreens({ teacher: page, projector }: LaunchedApp): AsyncGenerator<Screen> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const started = await page.evaluate(() =>
    window.lectern?.call('live.start', { setId: 'who-gets-to-decide', classId: 'practice-class' }),
  );
  const { sessionId } = (started as { value: { sessionId: string } }).value;
  await goTo(page, '#present');
  const wall = await projector();
  await wall.emulateMedia({ reducedMotion: 'reduce' });
  for (const [name, scene, actions] of moments) {
    for (const action of actions) {
      await act(page, action);
      await page.waitForTimeout(action.do === 'next' || action.do === 'goTo' ? doublePress : 30);
    }
    await expect(wall.locator('.wall')).toHaveAttribute('data-scene', scene);
    for (const one of [page, wall]) {
      await atRest(one);
      yield { name: `${one === page ? 'presenter' : 'wall'}, ${name}`, page: one };
    }
    if (name === 'answering') yield* quizDialogs(page);
  }
  await page.evaluate(() => window.lectern?.call('live.leave', null));
  for (const [name, place] of [
    ['results', `#results?sessionId=${sessionId}`],
    ['question analysis', `#results?sessionId=${sessionId}&question=0`],
  ] as const) {
    await goTo(page, place);
    yield { name, page };
  }
}
