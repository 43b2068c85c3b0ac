/** Answers the calls about the app itself: its version, its settings, its menu and addresses to open. */
import { app, Menu, nativeTheme, screen, shell } from 'electron';
import { done, type Result, refused } from '../shared/problem';
import type { Settings } from '../shared/settings/settings';
import type { Handlers } from './handlers';
import type { SettingsFile } from './settings-file';

type AppCalls = 'app.read' | 'app.leave' | 'settings.read' | 'settings.change' | 'menu.show' | 'address.open';

export interface AppParts {
  home: string;
  settings: SettingsFile;
  changed: (settings: Settings) => void;
  /** Hears that the page has written what it had, or could not. */
  left: (saved: boolean) => void;
}

export function appHandlers({ home, settings, changed, left }: AppParts): Pick<Handlers, AppCalls> {
  return {
    'app.read': async () =>
      done({
        version: app.getVersion(),
        electron: process.versions.electron,
        home,
        displays: screen.getAllDisplays().length,
      }),
    'app.leave': async ({ saved }) => {
      left(saved);
      return done(null);
    },
    'settings.read': async () => (settings.problem ? { ok: false, problem: settings.problem } : done(settings.now())),
    'settings.change': async (change) => {
      const result = await settings.change(change);
      if (result.ok) changed(result.value);
      return result;
    },
    'menu.show': async ({ x, y }) => {
      Menu.getApplicationMenu()?.popup({ x, y });
      return done(null);
    },
    'address.open': ({ address }) => openAddress(address),
  };
}

async function openAddress(address: string): Promise<Result<null>> {
  const parsed = URL.canParse(address) ? new URL(address) : null;
  if (!parsed || !['http:', 'https:'].includes(parsed.protocol)) return refused('openInBrowser', { address });
  await shell.openExternal(parsed.href);
  return done(null);
}

/** The window's own colours follow the setting; 'system' follows the platform. */
export function applyTheme(theme: Settings['theme']): void {
  nativeTheme.themeSource = theme === 'system' ? 'system' : theme === 'evening' ? 'dark' : 'light';
}
