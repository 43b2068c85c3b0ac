/** One screen of the app, and how a walk comes to it. */
import { expect, type Page } from '@playwright/test';

/** A screen that now stands in its window and has come to rest. */
export interface Screen {
  readonly name: string;
  readonly page: Page;
}

/** What is still moving is half transparent, which would be taken for poor contrast. */
export async function atRest(page: Page): Promise<void> {
  await expect(page.locator('main, #wall > *').first()).toBeVisible();
  await expect(page.locator('.skeleton')).toHaveCount(0);
  await page.evaluate(async () => {
    await document.fonts.ready;
    const ending = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map((one) => one.finished));
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
  });
}

export async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, place);
  // The page is a chunk of its own, and then asks main for what it shows.
  await page.waitForTimeout(300);
  await atRest(page);
}
