/** Opens the real app on folders of its own, and gives a spec its windows. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import './own-display';

const project = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const FIRST_WINDOW = 20_000;

export interface LaunchWish {
  /** The teacher's folder of an earlier launch, to go on with; a new empty one when left out. */
  readonly home?: string;
  /** Chromium's profile of an earlier launch; a new empty one when left out. */
  readonly profile?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** More words on the command line, such as a file to open. */
  readonly args?: readonly string[];
  /** Leave the folders in place when the app closes, for a later launch. */
  readonly keep?: boolean;
}

export interface LaunchedApp {
  readonly app: ElectronApplication;
  readonly teacher: Page;
  readonly home: string;
  readonly profile: string;
  /** The window for the class, once the app has opened it. */
  projector(): Promise<Page>;
  /** What the app has written to its error output so far. */
  errors(): string;
  close(): Promise<void>;
  /** Ends the app as a power cut would, and keeps the folders. */
  kill9(): Promise<void>;
}

function environment(own: Record<string, string>): Record<string, string> {
  const kept = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { ...Object.fromEntries(kept), ...own };
}

const isOn = (page: Page, name: string) => page.url().includes(`/${name}.html`);

/** The window that shows the page of this name, waiting for it when it is not open yet. */
async function windowOf(app: ElectronApplication, name: string, errors: () => string): Promise<Page> {
  const end = Date.now() + FIRST_WINDOW;
  while (Date.now() < end) {
    const found = app.windows().find((page) => isOn(page, name));
    if (found) return found;
    await new Promise((wake) => setTimeout(wake, 50));
  }
  throw new Error(`The app opened no ${name} window within ${FIRST_WINDOW / 1000} s. It said:\n${errors()}`);
}

function whenGone(app: ElectronApplication): Promise<void> {
  const child = app.process();
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((gone) => child.once('exit', () => gone()));
}

async function start(env: Record<string, string>, more: readonly string[]) {
  // Playwright would switch the sandbox off for everybody; only root has to do without.
  const chromiumSandbox = process.getuid?.() !== 0;
  const app = await _electron.launch({
    args: ['.', ...more],
    cwd: project,
    env,
    timeout: FIRST_WINDOW,
    chromiumSandbox,
  });
  let said = '';
  app.process().stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  return { app, errors: () => said };
}

/** The displays of the specs have no window manager, which is what gives a new window the focus elsewhere. */
const giveFocus = (app: ElectronApplication) =>
  app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (window && !window.isVisible()) await new Promise((shown) => window.once('show', () => shown(null)));
    window?.focus();
  });

export async function launchApp(wish: LaunchWish = {}): Promise<LaunchedApp> {
  const home = wish.home ?? (await mkdtemp(join(tmpdir(), 'lectern-home-')));
  const profile = wish.profile ?? (await mkdtemp(join(tmpdir(), 'lectern-profile-')));
  const env = environment({ LECTERN_HOME: home, LECTERN_PROFILE: profile, ...wish.env });
  const { app, errors } = await start(env, wish.args ?? []);
  const kill9 = async () => {
    const gone = whenGone(app);
    app.process().kill('SIGKILL');
    await gone;
  };
  const close = async () => {
    await app.close();
    if (wish.keep) return;
    for (const folder of [home, profile]) await rm(folder, { recursive: true, force: true });
  };
  try {
    const teacher = await windowOf(app, 'teacher', errors);
    await teacher.waitForLoadState('domcontentloaded');
    await giveFocus(app);
    const projector = () => windowOf(app, 'projector', errors);
    return { app, teacher, home, profile, projector, errors, close, kill9 };
  } catch (error) {
    await kill9();
    // What the app said before Playwright had hold of it is in its log alone.
    const log = await readFile(join(profile, 'lectern.log'), 'utf8').catch(() => 'It wrote no log.');
    throw new Error(`The app did not open. Its log:\n${log}`, { cause: error });
  }
}
