/** Takes the tour's pictures: a screen at two sizes and in each theme, without anything that moves. */
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type {} from '../../renderer/desktop/desktop';
import type { Settings } from '../../shared/settings/settings';
import type { LaunchedApp } from './app';

const tours = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'out', 'tour');
export const tourFolder = join(tours, 'app');
export const wallTourFolder = join(tours, 'wall');

export const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const;

/** Begins with an empty folder, so that no picture of an earlier tour is taken for one of this. */
export function emptyFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

const set = (teacher: Page, change: Partial<Pick<Settings, 'theme' | 'wallTheme'>>) =>
  teacher.evaluate((wish) => window.lectern?.call('settings.change', wish), change);

/** Waits until what was changed is drawn: fonts, two frames, and whatever follows a change of size. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    await new Promise((wake) => setTimeout(wake, 200));
    await new Promise(requestAnimationFrame);
  });
}

async function resize({ app }: LaunchedApp, name: string, size: { width: number; height: number }): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, wish) => {
      const found = BrowserWindow.getAllWindows().find((one) =>
        one.webContents.getURL().includes(`/${wish.name}.html`),
      );
      if (found?.isFullScreen()) found.setFullScreen(false);
      found?.setContentSize(wish.size.width, wish.size.height);
    },
    { name, size },
  );
}

async function takeEach(opened: LaunchedApp, page: Page, picture: { window: string; name: string; theme: string }) {
  for (const size of sizes) {
    await resize(opened, picture.window, size);
    await settle(page);
    const file = `${picture.name}-${picture.theme}-${size.width}.png`;
    await page.screenshot({ path: join(tourFolder, file), animations: 'disabled' });
  }
}

/** The teacher's window by day and in the evening. */
export async function takeTeacher(opened: LaunchedApp, name: string): Promise<void> {
  for (const theme of ['evening', 'paper'] as const) {
    await set(opened.teacher, { theme });
    await takeEach(opened, opened.teacher, { window: 'teacher', name, theme });
  }
  await resize(opened, 'teacher', sizes[0]);
}

/** The wall on both its grounds. */
export async function takeWall(opened: LaunchedApp, name: string): Promise<void> {
  const wall = await opened.projector();
  for (const wallTheme of ['board-paper', 'board'] as const) {
    await set(opened.teacher, { wallTheme });
    await takeEach(opened, wall, { window: 'projector', name, theme: wallTheme });
  }
}
