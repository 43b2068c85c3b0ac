/** The projector's window: full screen on the second display by itself, in a window where there is one display. */
import { type BrowserWindow, type Display, type Input, type Rectangle, screen } from 'electron';
import { hardenedWindow } from './hardened-window';

export interface ProjectorWindow {
  window: BrowserWindow;
  /** The size in pixels of the display it fills, or null where it stands in a window. */
  display(): { width: number; height: number } | null;
  close(): void;
}

/** `onKey` hears the keys pressed while the projector has the focus; a clicker may land there. */
export function openProjectorWindow(
  preload: string,
  query: Record<string, string>,
  onKey: (input: Input) => void,
): ProjectorWindow {
  const second = secondDisplay();
  const window = hardenedWindow(
    { page: 'projector', preload, query },
    {
      ...(second ? { x: second.bounds.x, y: second.bounds.y } : {}),
      width: 960,
      height: 540,
      frame: !second,
      // Closed by hand it would leave the class with the desktop; it goes when the quiz is left.
      closable: false,
      backgroundColor: '#1A2D25',
      autoHideMenuBar: true,
    },
  );
  window.setMenu(null);
  window.webContents.on('before-input-event', (event, input) => {
    event.preventDefault();
    if (input.type === 'keyDown') onKey(input);
  });
  const follow = () => place(window, secondDisplay());
  window.once('ready-to-show', () => {
    window.showInactive();
    // Only a window that is shown becomes full screen everywhere.
    follow();
  });
  screen.on('display-added', follow);
  screen.on('display-removed', follow);
  screen.on('display-metrics-changed', follow);
  window.once('closed', () => {
    screen.off('display-added', follow);
    screen.off('display-removed', follow);
    screen.off('display-metrics-changed', follow);
  });
  return {
    window,
    display: () => {
      const here = secondDisplay();
      return here ? { width: here.size.width, height: here.size.height } : null;
    },
    close: () => window.destroy(),
  };
}

/** The display that is not the laptop's own: the first that is not the primary one. */
function secondDisplay(): Display | null {
  const primary = screen.getPrimaryDisplay();
  return screen.getAllDisplays().find((display) => display.id !== primary.id) ?? null;
}

function place(window: BrowserWindow, second: Display | null): void {
  if (window.isDestroyed()) return;
  // News of the other display must not make the wall flicker.
  if (second && window.isFullScreen() && isSame(window.getBounds(), second.bounds)) return;
  window.setFullScreen(false);
  if (second) {
    // Smaller first: a window that is given the whole display by its bounds is kept a pixel short of it, also in full screen.
    const { x, y, width, height } = second.bounds;
    window.setBounds({ x, y, width: Math.round(width / 2), height: Math.round(height / 2) });
    window.setFullScreen(true);
    return;
  }
  const { workArea } = screen.getPrimaryDisplay();
  const width = Math.min(960, workArea.width - 80);
  window.setBounds({
    x: workArea.x + workArea.width - width,
    y: workArea.y,
    width,
    height: Math.round((width * 9) / 16),
  });
}

const isSame = (one: Rectangle, other: Rectangle): boolean =>
  one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;
