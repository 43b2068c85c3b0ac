/** The two windows a teacher works with: her own, and the wall that comes and goes with a session. */
import { app, type BrowserWindow, type Input, powerSaveBlocker, screen } from 'electron';
import type { Tell } from './gate';
import type { Log } from './log';
import { locale } from './messages';
import type { WindowBook } from './windows/known-windows';
import { openProjectorWindow, type ProjectorWindow } from './windows/projector-window';
import { openTeacherWindow } from './windows/teacher-window';

export interface Desk {
  openTeacher(): void;
  /** Closes the teacher's window as its own button does. */
  closeTeacher(): void;
  /** Brings the wall up if it is not there. */
  raiseWall(): void;
  dropWall(): void;
  /** The size of the display the wall fills, or null where it stands in a window or is not there. */
  wallDisplay(): { width: number; height: number } | null;
}

export interface DeskParts {
  preload: (name: 'preload' | 'projector-preload') => string;
  book: WindowBook;
  tell: Tell;
  log: Log;
  /** Called when the wall was closed by hand or its display changed, so that the views are sent again. */
  wallMoved: () => void;
  /** Whether the teacher's window may close now; `asked` is false when the whole computer shuts down. */
  mayLeave: (asked: boolean) => Promise<boolean>;
}

const query: Record<string, string> = locale === 'en' ? {} : { locale };

export function setUpDesk({ preload, book, tell, log, wallMoved, mayLeave }: DeskParts): Desk {
  let wall: ProjectorWindow | null = null;
  let teacher: BrowserWindow | null = null;
  /** A display that goes to sleep in a long discussion would take the wall with it. */
  let awake: number | null = null;
  const displaysChanged = () => {
    tell('displays.changed', { displays: screen.getAllDisplays().length });
    wallMoved();
  };
  screen.on('display-added', displaysChanged);
  screen.on('display-removed', displaysChanged);
  // Its resolution was changed: the teacher sees the new one.
  screen.on('display-metrics-changed', wallMoved);
  return {
    openTeacher() {
      if (teacher && !teacher.isDestroyed()) return teacher.focus();
      teacher = openTeacherWindow(preload('preload'), query);
      book.enter('teacher', teacher);
      mendAfterCrash(teacher, log);
      closeWhenReady(teacher, mayLeave);
      teacher.once('closed', () => app.quit());
    },
    closeTeacher: () => teacher?.close(),
    raiseWall() {
      if (wall && !wall.window.isDestroyed()) return;
      wall = openProjectorWindow(preload('projector-preload'), query, (input) => pressInTeacher(teacher, input));
      book.enter('projector', wall.window);
      awake ??= powerSaveBlocker.start('prevent-display-sleep');
      mendAfterCrash(wall.window, log);
      wall.window.webContents.on('did-finish-load', wallMoved);
      wall.window.once('closed', wallMoved);
    },
    dropWall() {
      if (wall && !wall.window.isDestroyed()) wall.close();
      wall = null;
      if (awake !== null) powerSaveBlocker.stop(awake);
      awake = null;
    },
    wallDisplay: () => (wall && !wall.window.isDestroyed() ? wall.display() : null),
  };
}

/** The window stays until what is on screen is on disk, and in class until the teacher has said so. */
function closeWhenReady(window: BrowserWindow, mayLeave: DeskParts['mayLeave']): void {
  let state: 'open' | 'asking' | 'closing' = 'open';
  let shutsDown = false;
  app.once('before-quit', () => {
    shutsDown = true;
  });
  window.on('close', (event) => {
    if (state === 'closing') return;
    event.preventDefault();
    if (state === 'asking') return;
    state = 'asking';
    void mayLeave(!shutsDown).then((agreed) => {
      state = agreed ? 'closing' : 'open';
      if (agreed) window.close();
    });
  });
}

/** A page that died is loaded again; what it shows comes from main, so nothing is lost. */
function mendAfterCrash(window: BrowserWindow, log: Log): void {
  window.webContents.on('render-process-gone', (_, details) => {
    log(`page gone: ${details.reason}`);
    if (details.reason !== 'clean-exit' && !window.isDestroyed()) window.webContents.reload();
  });
}

/** A key that landed on the wall (a clicker, a stray click) is pressed in the teacher's window instead. */
function pressInTeacher(teacher: BrowserWindow | null, input: Input): void {
  if (!teacher || teacher.isDestroyed()) return;
  const keyCode = input.key === ' ' ? 'Space' : input.key.replace(/^Arrow/, '');
  teacher.webContents.sendInputEvent({ type: 'keyDown', keyCode });
  if (keyCode.length === 1) teacher.webContents.sendInputEvent({ type: 'char', keyCode });
  teacher.webContents.sendInputEvent({ type: 'keyUp', keyCode });
}
