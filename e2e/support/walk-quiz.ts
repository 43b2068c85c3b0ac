/** Leads a spec past every screen of a running quiz and its results without using one word of it. */
import { expect, type Page } from '@playwright/test';
import type {} from '../../renderer/desktop/desktop';
import type { Action } from '../../shared/live/action';
import type { SceneName } from '../../shared/live/projector-view';
import type { LaunchedApp } from './app';
import { atRest, goTo, type Screen } from './screen';

const doublePress = 550;
const act = (page: Page, action: Action) => page.evaluate((done) => window.lectern?.call('live.act', done), action);

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
  ['blank', 'blank', [{ do: 'blank' }]],
  ['discussing', 'discussing', [{ do: 'blank' }, { do: 'goTo', index: 9 }, next]],
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
