/** Whether the options of a question stand in two columns: when each fits on one line of half the width. */

import { plainText } from '../rich-text/plain-text';
import type { PageStyle } from './handout';
import { pageSizes } from './page-sizes';

/** The mean width of a letter beside the text size, as English text in Georgia has it. */
const letterWidth = 0.53;
/** Between two boxes of a row (points). */
const rowGap = 8;

export function optionColumns(texts: readonly string[], style: PageStyle): 1 | 2 {
  const sizes = pageSizes(style);
  const half = (sizes.content - sizes.hang) / 2 - sizes.hang;
  const longest = Math.max(0, ...texts.map((text) => Array.from(plainText(text)).length));
  return sizes.mostColumns === 2 && texts.length > 1 && longest * letterWidth * sizes.text <= half ? 2 : 1;
}

/** Few short options stand in a row of boxes: each on at most two lines, with no word longer than its part of the row. */
export function fitsInRow(texts: readonly string[], style: PageStyle): boolean {
  const sizes = pageSizes(style);
  if (texts.length < 3 || texts.length > 7) return false;
  const room = (sizes.content - sizes.hang) / texts.length - rowGap;
  const widthOf = (text: string) => Array.from(text).length * letterWidth * sizes.label;
  return texts.every(
    (text) => widthOf(text) <= room * 1.7 && text.split(/\s+/u).every((word) => widthOf(word) <= room),
  );
}
