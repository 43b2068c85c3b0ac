/** The desk between main and the hidden print window: one handout at a time lies on it until its pages stand. */
import type { Handout } from '../../shared/handout/handout';
import { done, type Result, refused } from '../../shared/problem';
import type { PrintWindow } from './exporter';

/** A thousand questions are drawn in about two seconds; a window that needs longer than this hangs. */
const longestDrawing = 30_000;

export interface PrintDesk {
  draw(handout: Handout): Promise<Result<PrintWindow>>;
  /** What the print window should draw, or null when nothing is being printed. */
  read(): Handout | null;
  /** The print window says that its pages stand. */
  ready(pages: number): void;
}

/** The caller of `draw` closes the window it gets; a window that fails is closed here. */
export function printDesk(openPrintWindow: () => PrintWindow, longest = longestDrawing): PrintDesk {
  let lying: { handout: Handout; stands: (pages: number) => void } | null = null;
  let before: Promise<unknown> = Promise.resolve();

  async function drawNow(handout: Handout): Promise<Result<PrintWindow>> {
    let tooLong: NodeJS.Timeout | undefined;
    const drawing = new Promise<number>((stands) => {
      lying = { handout, stands };
      tooLong = setTimeout(stands, longest, 0);
    });
    const window = openPrintWindow();
    window.webContents.once('render-process-gone', () => lying?.stands(0));
    const pages = await drawing;
    clearTimeout(tooLong);
    lying = null;
    if (pages > 0) return done(window);
    if (!window.isDestroyed()) window.destroy();
    return refused('exportFailed', { title: handout.title });
  }

  return {
    draw(handout) {
      const drawn = before.then(() => drawNow(handout));
      before = drawn.catch(() => undefined);
      return drawn;
    },
    read: () => lying?.handout ?? null,
    ready: (pages) => lying?.stands(pages),
  };
}
