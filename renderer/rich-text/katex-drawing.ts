/** Draws formulas; loaded with its fonts only when a text holds one. */
import katex from 'katex';
import 'katex/dist/katex.min.css';

/** Puts the drawn formula into the place, or answers false when its source can't be drawn. */
export function drawKatex(place: HTMLElement, tex: string, display: boolean): boolean {
  try {
    // Nothing in a formula may load, link or grow without end: that is `trust`, `maxSize` and `maxExpand`.
    const limits = { trust: false, maxSize: 20, maxExpand: 500 };
    katex.render(tex, place, { displayMode: display, strict: 'ignore', throwOnError: true, ...limits });
    return true;
  } catch {
    return false;
  }
}
