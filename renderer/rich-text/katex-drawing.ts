/** Draws formulas; loaded with its fonts only when a text holds one. */
import katex from 'katex';
import 'katex/dist/katex.min.css';

/** Nothing in a formula may load, link or grow without end: that is `trust`, `maxSize` and `maxExpand`. */
const limits = { strict: 'ignore', throwOnError: true, trust: false, maxSize: 20, maxExpand: 500 } as const;

/** Puts the drawn formula into the place, or answers false when its source can't be drawn. */
export function drawKatex(place: HTMLElement, tex: string, display: boolean): boolean {
  try {
    katex.render(tex, place, { displayMode: display, ...limits });
    return true;
  } catch {
    return false;
  }
}

/** What is wrong with a source, in KaTeX's words; null where it can be drawn. */
export function whyNotDrawn(tex: string): string | null {
  try {
    katex.renderToString(tex, limits);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
}
