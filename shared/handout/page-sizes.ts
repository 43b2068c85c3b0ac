/** The sizes of a printed page in points: paper, margins, type and indents, the same for preview, PDF and Word. */
import type { PageStyle, PaperName } from './handout';

export const papers: Record<PaperName, { width: number; height: number }> = {
  letter: { width: 612, height: 792 },
  a4: { width: 595.3, height: 841.9 },
};
export const margin = 54;
export const leading = 1.4;
export const smallestText = 8;
export const largestText = 36;
/** Text larger than this is large print. */
const largestInColumns = 16;

const toHalf = (points: number) => Math.round(points * 2) / 2;

export interface PageSizes {
  width: number;
  height: number;
  content: number;
  title: number;
  heading1: number;
  heading2: number;
  text: number;
  label: number;
  line: number;
  /** How far a question's text stands in from its number, and an option's from its letter. */
  hang: number;
  /** What is kept free at the right of a question for its points. */
  pointsWidth: number;
  answerLine: number;
  columnGap: number;
  /** Large print has one column. */
  mostColumns: 1 | 2;
}

export function pageSizes({ paper, textSize }: PageStyle): PageSizes {
  const { width, height } = papers[paper];
  return {
    width,
    height,
    content: width - 2 * margin,
    title: toHalf(textSize + 14),
    heading1: toHalf(textSize * 1.5),
    heading2: toHalf(textSize * 1.3),
    text: textSize,
    label: toHalf(Math.max(smallestText, textSize * 0.84)),
    line: toHalf(textSize * leading),
    hang: toHalf(textSize * 1.9),
    pointsWidth: toHalf(textSize * 3.5),
    answerLine: toHalf(Math.max(22.5, textSize * 1.9)),
    columnGap: 21,
    mostColumns: textSize > largestInColumns ? 1 : 2,
  };
}
