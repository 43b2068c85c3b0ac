/** Which windows are ours: the gate asks it who is calling, and news is sent through it. */
import type { BrowserWindow, WebContents } from 'electron';
import type { WindowName } from '../../shared/contract/call';
import type { KnownWindows } from '../gate';

export interface WindowBook extends KnownWindows {
  enter(name: WindowName, window: BrowserWindow): void;
}

export function openWindowBook(): WindowBook {
  const book = new Map<WindowName, BrowserWindow>();
  return {
    enter(name, window) {
      book.set(name, window);
      window.once('closed', () => {
        if (book.get(name) === window) book.delete(name);
      });
    },
    nameOf: (contents: WebContents) => [...book].find(([, window]) => window.webContents === contents)?.[0] ?? null,
    contentsOf: (name) => book.get(name)?.webContents ?? null,
  };
}
