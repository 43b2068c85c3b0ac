/** The projector's page alone, at any resolution, shown one view after the other. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type Page } from '@playwright/test';
import type { ProjectorView, Scene } from '../../shared/live/projector-view';
import './own-display';

export interface WallPage {
  readonly page: Page;
  /** Takes the page to a display of this size. */
  resize(width: number, height: number): Promise<void>;
  /** Draws a scene, and comes back when it stands still. */
  show(scene: Scene, more?: Partial<ProjectorView>): Promise<void>;
  close(): Promise<void>;
}

export async function openWallPage(): Promise<WallPage> {
  const profile = await mkdtemp(join(tmpdir(), 'lectern-stage-'));
  const app = await _electron.launch({
    args: [join(import.meta.dirname, 'wall-stage.mjs')],
    env: { ...(process.env as Record<string, string>), LECTERN_PROFILE: profile },
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const page = await app.firstWindow();
  await page.addInitScript(() => {
    const on = (listener: (message: unknown) => void) => {
      Object.assign(window, { tellWall: listener });
      return () => undefined;
    };
    Object.assign(window, { lectern: { on } });
  });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('app://lectern/projector.html');
  const session = await page.context().newCDPSession(page);
  return {
    page,
    async resize(width, height) {
      await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
    },
    show: (scene, more = {}) =>
      page.evaluate(drawn, { scene, joining: null, wifiName: '', theme: 'board', size: 100, ...more }),
    async close() {
      await app.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** In the page. Formulas are drawn when their library is there, pictures when they are decoded. */
async function drawn(says: unknown): Promise<void> {
  (window as unknown as { tellWall: (message: unknown) => void }).tellWall({ name: 'wall.changed', says });
  const frame = () => new Promise((painted) => requestAnimationFrame(painted));
  const formulas = () => document.querySelectorAll('.rich-maths:not(:has(.katex, .rich-maths--source))').length;
  await frame();
  await document.fonts.ready;
  for (let frames = 0; formulas() > 0 && frames < 60; frames += 1) await frame();
  await Promise.allSettled([...document.images].map((image) => image.decode()));
  await frame();
  await frame();
}
