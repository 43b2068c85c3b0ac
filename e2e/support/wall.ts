/** What a spec asks about the wall: where its window stands, what it was sent, and what is drawn on it. */
import { expect, type Page } from '@playwright/test';
import type { LaunchedApp } from './app';

/** Where the wall's window is, beside the displays there are. */
export function wallPlace({ app }: LaunchedApp) {
  return app.evaluate(({ BrowserWindow, screen }) => {
    const window = BrowserWindow.getAllWindows().find((one) => one.webContents.getURL().includes('/projector.html'));
    const primary = screen.getPrimaryDisplay();
    const second = screen.getAllDisplays().find((display) => display.id !== primary.id);
    return {
      displays: screen.getAllDisplays().length,
      bounds: window?.getBounds(),
      fullScreen: window?.isFullScreen(),
      second: second?.bounds,
      primary: primary.bounds,
    };
  });
}

/** The scene the wall shows, by its name in the rules of play. */
export const expectScene = (wall: Page, scene: string) =>
  expect(wall.locator('[data-scene]')).toHaveAttribute('data-scene', scene);

/** Keeps a copy of everything that is sent to the wall from now on. */
export async function listenAtWall({ app }: LaunchedApp): Promise<() => Promise<string>> {
  await app.evaluate(({ webContents }) => {
    const wall = webContents.getAllWebContents().find((one) => one.getURL().includes('/projector.html'));
    if (!wall) throw new Error('There is no wall to listen at.');
    const heard: string[] = [];
    Object.assign(globalThis, { heardAtWall: heard });
    const send = wall.send.bind(wall);
    wall.send = (channel, ...said) => {
      heard.push(JSON.stringify(said));
      send(channel, ...said);
    };
  });
  return () => app.evaluate(() => (globalThis as unknown as { heardAtWall: string[] }).heardAtWall.join('\n'));
}
