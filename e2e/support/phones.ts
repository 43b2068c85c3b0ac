/** Phones of students: pages in a browser beside the app, each with a memory of its own, that join and answer as a student does. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, expect, type Page } from '@playwright/test';
import type { LaunchedApp } from './app';
import './own-display';

/** Makes this computer by itself the network of the classroom. */
export const onLoopback = { env: { LECTERN_LOOPBACK: '1' } } as const;

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
      await askToJoin(page, name);
      await expect(page.getByRole('contentinfo')).toContainText(name);
      return page;
    },
    close: async () => {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

export async function askToJoin(phone: Page, name: string): Promise<void> {
  await phone.getByRole('textbox').fill(name);
  await phone.getByRole('button', { name: 'Join', exact: true }).click();
}

/** From the lobby: lets phones in by the way that the teacher picks; answers the address with the PIN, as the square has it. */
export async function letPhonesIn({ teacher, projector }: LaunchedApp, way: string): Promise<string> {
  await teacher.getByText('Let students answer by phone').click();
  await teacher.getByText(way, { exact: true }).click();
  return addressOnWall(await projector());
}

/** What the square on the wall says, put together from what stands beside it. */
export async function addressOnWall(wall: Page): Promise<string> {
  const square = wall.getByRole('img', { name: /127\.0\.0\.1:\d+/ });
  await expect(square).toBeVisible();
  const address = /127\.0\.0\.1:\d+/.exec((await square.getAttribute('aria-label')) ?? '')?.[0] ?? '';
  const pin = /PIN\D*(\d{3})\s(\d{3})/u.exec((await wall.locator('body').textContent()) ?? '');
  return `http://${address}/#${pin?.[1]}${pin?.[2]}`;
}

/** The big button of an option on a phone. */
export const option = (phone: Page, letter: string) => phone.getByRole('button', { name: new RegExp(`^${letter} `) });

export const isReceived = (phone: Page) => expect(phone.getByRole('heading', { name: 'Received' })).toBeVisible();

export async function answerWith(phone: Page, letter: string): Promise<void> {
  await option(phone, letter).click();
  await isReceived(phone);
}
