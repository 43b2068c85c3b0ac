/** The sizes of a page as custom properties, so that its style sheet knows no numbers of its own. */
import type { CSSProperties } from 'react';
import type { PageStyle } from '../../shared/handout/handout';
import { margin, type PageSizes, pageSizes } from '../../shared/handout/page-sizes';

/** CSS pixels in a point. */
export const pixels = 96 / 72;

const named: Record<string, keyof PageSizes> = {
  width: 'width',
  height: 'height',
  content: 'content',
  title: 'title',
  h1: 'heading1',
  h2: 'heading2',
  text: 'text',
  label: 'label',
  line: 'line',
  hang: 'hang',
  points: 'pointsWidth',
  'answer-line': 'answerLine',
  gap: 'columnGap',
};

export function pageLook(style: PageStyle): CSSProperties {
  const sizes = pageSizes(style);
  const lengths = Object.entries(named).map(([name, size]) => [`--page-${name}`, `${sizes[size]}pt`]);
  return {
    ...Object.fromEntries(lengths),
    '--page-margin': `${margin}pt`,
    '--page-brief-columns': String(sizes.mostColumns),
  } as CSSProperties;
}

/** The height left for the text on a page, in CSS pixels. */
export function roomOf(style: PageStyle): number {
  return (pageSizes(style).height - 2 * margin) * pixels;
}
