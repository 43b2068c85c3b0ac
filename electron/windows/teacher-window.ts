/** The teacher's window: the laptop screen, with our own title bar over the platform's buttons. */
import { type BrowserWindow, nativeTheme } from 'electron';
import { hardenedWindow } from './hardened-window';

const titleBarHeight = 39;
const rail = {
  paper: { color: '#F2EDE2', symbolColor: '#4B463D' },
  evening: { color: '#151411', symbolColor: '#C3BBAB' },
};

export function openTeacherWindow(preload: string, query: Record<string, string>): BrowserWindow {
  const window = hardenedWindow(
    { page: 'teacher', preload, query },
    {
      width: 1440,
      height: 900,
      minWidth: 800,
      minHeight: 560,
      backgroundColor: nativeTheme.shouldUseDarkColors ? '#1B1916' : '#FAF6EE',
      titleBarStyle: 'hidden',
      titleBarOverlay: { ...overlay(), height: titleBarHeight },
      trafficLightPosition: { x: 16, y: 12 },
    },
  );
  window.once('ready-to-show', () => window.show());
  nativeTheme.on('updated', () => {
    if (!window.isDestroyed() && process.platform !== 'darwin')
      window.setTitleBarOverlay({ ...overlay(), height: titleBarHeight });
  });
  return window;
}

const overlay = () => (nativeTheme.shouldUseDarkColors ? rail.evening : rail.paper);
