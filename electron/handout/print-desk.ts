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
  ready(pages: number): void;
}

export function printDesk(openPrintWindow: () => Promise<PrintWindow>): PrintDesk {
  let lying: { handout: Handout; stands: (pages: number) => void } | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  async function drawNow(handout: Handout): Promise<Result<PrintWindow>> {
    let tooLong: NodeJS.Timeout | undefined;
    const pages = new Promise<number>((stands) => {
      lying = { handout, stands };
      tooLong = setTimeout(() => stands(0), longestDrawing);
    });
    const opened = await openPrintWindow().catch(() => null);
    const drawn = opened === null ? 0 : await pages;
    clearTimeout(tooLong);
    lying = null;
    if (opened !== null && drawn > 0) return done(opened);
    if (opened !== null && !opened.isDestroyed()) opened.destroy();
    return refused('exportFailed', { title: handout.title });
  }

  return {
    draw(handout) {
      const drawn = queue.then(() => drawNow(handout));
      queue = drawn;
      return drawn;
    },
    read: () => lying?.handout ?? null,
    ready: (pages) => lying?.stands(pages),
  };
}
