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

  test('the teacher’s page runs, and says that it needs the desktop app', async () => {
    const page = await browser.newPage();
    const broken: string[] = [];
    page.on('pageerror', (error) => broken.push(error.message));
    page.on('requestfailed', (request) => broken.push(`${request.url()}: ${request.failure()?.errorText}`));
    await page.route(`${ORIGIN}/**`, (route) =>
      route.fulfill({ path: join(BUILT, new URL(route.request().url()).pathname) }),
    );
    await page.goto(`${ORIGIN}/teacher.html`);
    await expect(page.locator('body')).toContainText('desktop app');
    expect(broken).toEqual([]);
  });
});
