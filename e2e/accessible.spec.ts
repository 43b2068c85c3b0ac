/** Nothing on any screen keeps somebody from using it, by day and in the evening, and on the wall in a dark and a bright room. */
import { expect, type Page, test } from '@playwright/test';
import type { LaunchedApp } from './support/app';
import { launchApp } from './support/app';
import { axe, colourRules } from './support/axe';
import type { Screen } from './support/screen';
import { deskScreens } from './support/walk';
import { quizScreens } from './support/walk-quiz';

interface Light {
  theme: 'paper' | 'evening';
  wallTheme: 'board-paper' | 'board';
}
const day: Light = { theme: 'paper', wallTheme: 'board-paper' };
const evening: Light = { theme: 'evening', wallTheme: 'board' };

/** Waits until the page itself says that it has turned. */
async function light(teacher: Page, page: Page, { theme, wallTheme }: Light): Promise<void> {
  await teacher.evaluate((change) => window.lectern?.call('settings.change', change), { theme, wallTheme });
  const wanted = page === teacher ? theme : wallTheme;
  await expect(page.locator(':root')).toHaveAttribute('data-theme', wanted);
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map((one) => (one.playState === 'paused' ? null : one.finished))),
  );
}

async function wrongOn(screens: AsyncGenerator<Screen>, { teacher }: LaunchedApp) {
  const wrong: string[] = [];
  let lights = [day, evening];
  let seen = 0;
  for await (const { name, page } of screens) {
    for (const [at, now] of lights.entries()) {
      await light(teacher, page, now);
      const faults = await axe(page, at === 0 ? undefined : colourRules);
      wrong.push(...faults.map((fault) => `${name}, ${now.theme}: ${fault}`));
      seen += 1;
    }
    // The next screen begins as this one has ended.
    lights = lights.toReversed();
  }
  return { wrong, seen };
}

for (const [name, screens, fewest] of [
  ['every page and dialog of the desk', deskScreens, 130],
  ['every moment of a quiz, and its results', quizScreens, 60],
] as const) {
  test(`${name} can be used by everybody, in light and dark`, async () => {
    test.setTimeout(480_000);
    const opened = await launchApp();
    const { wrong, seen } = await wrongOn(screens(opened), opened);
    await opened.close();
    expect(wrong).toEqual([]);
    expect(seen).toBeGreaterThanOrEqual(fewest);
  });
}
