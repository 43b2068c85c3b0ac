/** Phones of students: pages in a browser beside the app, each with a memory of its own, joined as a student does. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, expect, type Page } from '@playwright/test';
import './own-display';

/** As wide and high as a phone's page. */
const size = { width: 390, height: 844 };

export interface PhoneBrowser {
  open(address: string): Promise<Page>;
  /** Opens the address that the square says, and joins by typing the name. */
  join(address: string, name: string): Promise<Page>;
  close(): Promise<void>;
}

export async function phoneBrowser(): Promise<PhoneBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'lectern-phones-'));
  const browser = await _electron.launch({
    args: [join(import.meta.dirname, 'phone-browser.mjs'), `--user-data-dir=${profile}`],
    chromiumSandbox: process.getuid?.() !== 0,
  });
  let count = 0;
  const open = async (address: string): Promise<Page> => {
    const opened = browser.waitForEvent('window');
    await browser.evaluate(
      ({ BrowserWindow }, { partition, url, ...box }) => {
        const window = new BrowserWindow({
          ...box,
          useContentSize: true,
          webPreferences: { partition, sandbox: true },
        });
        void window.loadURL(url);
      },
      { partition: `phone-${count++}`, url: address, ...size },
    );
    return opened;
  };
  return {
    open,
    join: async (address, name) => {
      const page = await open(address);
      await page.getByRole('textbox').fill(name);
      await page.getByRole('button', { name: 'Join', exact: true }).click();
      await expect(page.getByRole('heading', { name: 'You are in' })).toBeVisible();
      return page;
    },
    close: async () => {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
