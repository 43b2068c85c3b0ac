/** Makes a window with every door closed; the teacher's, the projector's and the print page are all made here. */
import { app, BrowserWindow, type BrowserWindowConstructorOptions } from 'electron';
import { appOrigin } from './app-protocol';

export interface Page {
  /** The page's name, as in app://lectern/<name>.html. */
  page: 'teacher' | 'projector' | 'print';
  preload: string;
  /** Carried in the address: the locale a test asks for. */
  query: Record<string, string>;
}

export function hardenedWindow(page: Page, shape: BrowserWindowConstructorOptions): BrowserWindow {
  const window = new BrowserWindow({
    show: false,
    ...shape,
    webPreferences: {
      preload: page.preload,
      contextIsolation: true,
      sandbox: true,
      webSecurity: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      experimentalFeatures: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !app.isPackaged,
      ...shape.webPreferences,
    },
  });
  const query = new URLSearchParams(page.query).toString();
  void window.loadURL(`${appOrigin}/${page.page}.html${query ? `?${query}` : ''}`);
  return window;
}
