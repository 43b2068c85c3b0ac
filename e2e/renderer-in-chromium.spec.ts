/** The built pages in the Chromium of this computer: a newer one than the Electron that tests may have to run on. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, expect, test } from '@playwright/test';

const CHROMIUM = '/usr/bin/chromium';
const BUILT = join(import.meta.dirname, '..', 'out', 'renderer');
const ORIGIN = 'http://lectern.test';

test.describe('in a newer Chromium', () => {
  test.skip(!existsSync(CHROMIUM), 'Debian’s chromium is not installed');
  let browser: Browser;
  test.beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  });
  test.afterAll(() => browser.close());

  test('the teacher’s page runs, and says that it belongs in the app', async () => {
    const page = await browser.newPage();
    const broken: string[] = [];
    page.on('pageerror', (error) => broken.push(error.message));
    page.on('requestfailed', (request) => broken.push(`${request.url()}: ${request.failure()?.errorText}`));
    await page.route(`${ORIGIN}/**`, (route) =>
      route.fulfill({ path: join(BUILT, new URL(route.request().url()).pathname) }),
    );
    await page.goto(`${ORIGIN}/teacher.html`);
    await expect(page.locator('body')).toContainText('works inside the Lectern app');
    expect(broken).toEqual([]);
  });

  test('the first page and the settings are drawn, given what main would answer', async () => {
    const page = await browser.newPage();
    const broken: string[] = [];
    page.on('pageerror', (error) => broken.push(error.message));
    await page.route(`${ORIGIN}/**`, (route) =>
      route.fulfill({ path: join(BUILT, new URL(route.request().url()).pathname) }),
    );
    await page.addInitScript(() => {
      const settings = {
        version: 1,
        welcomed: false,
        theme: 'paper',
        wallTheme: 'board',
        wallSize: 100,
        libraries: [],
      };
      const app = { version: '0', electron: '0', home: '/home', displays: 1 };
      const lists = ['library.list', 'set.list', 'class.list', 'set.setAside', 'class.setAside'];
      const values: Record<string, unknown> = {
        'settings.read': settings,
        'app.read': app,
        'results.read': { records: [], ids: [] },
      };
      for (const name of lists) values[name] = [];
      const call = async (name: string) => ({ ok: true, value: values[name] ?? null });
      Object.assign(window, { lectern: { call, on: () => () => undefined } });
    });
    await page.goto(`${ORIGIN}/teacher.html`);
    await expect(page.getByRole('heading', { level: 1, name: 'Start with one good topic' })).toBeVisible();
    for (const [place, title] of [
      ['settings', 'Settings'],
      ['sets', 'Question sets'],
      ['results', 'Results'],
    ]) {
      await page.goto(`${ORIGIN}/teacher.html#${place}`);
      await expect(page.getByRole('heading', { name: title ?? '' }).first()).toBeVisible();
    }
    expect(broken).toEqual([]);
  });
});
