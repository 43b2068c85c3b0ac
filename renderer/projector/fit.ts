/** The plan by which a question with its options is made to fit: sizes to try, the best to read first. */

/** How the options stand: in one column with bars beside them, in one to three columns with bars below them, or in two columns below question and picture. */
export type Layout = 'wide' | 'one' | 'two' | 'three' | 'below';

export interface FitStep {
  layout: Layout;
  /** Sizes in units of the wall; none is below 36. */
  stem: number;
  option: number;
  /** The rows that the options of one page fill. */
  rows: number;
  /** Less air between question and options. */
  tight: boolean;
}

export interface Asked {
  /** The options on one page. */
  count: number;
  longestOption: number;
  stemLength: number;
  /** A picture takes so much of the width that no bars stand beside the options. */
  hasPicture?: boolean;
  /** A table, a list or the like in the question takes height rather than width. */
  hasBlocks?: boolean;
}

export const smallest = 36;
const stemSizes = [68, 56, 48, 44, 40, smallest];
const belowSizes = [44, 40, smallest];
const optionSizes = [60, 50, 44, 40, smallest];
const columns: Record<Layout, number> = { wide: 1, one: 1, two: 2, three: 3, below: 2 };

export function fitSteps({
  count,
  longestOption,
  stemLength,
  hasPicture = false,
  hasBlocks = false,
}: Asked): FitStep[] {
  const stems = stemSizes.filter((size) => size <= firstStem(stemLength));
  const options = optionSizes.filter((size) => size <= firstOption(count, longestOption));
  const step = (layout: Layout, stem: number, option: number, tight: boolean): FitStep => ({
    layout,
    stem,
    option,
    rows: Math.ceil(count / columns[layout]),
    tight,
  });
  const layouts = layoutsFor(count, hasPicture, hasBlocks);
  const roomy = sizePairs(stems, options).flatMap(([stem, option]) =>
    layouts.map((layout) => step(layout, stem, option, false)),
  );
  // Below the picture there is room for what does not fit beside it.
  const below = hasPicture
    ? belowSizes.map((size) => step('below', Math.min(size, stems[0] ?? size), size, false))
    : [];
  const close = [40, smallest].flatMap((size) =>
    layouts.map((layout) => step(layout, Math.min(size, stems[0] ?? size), smallest, true)),
  );
  const closeBelow = hasPicture ? [step('below', smallest, smallest, true)] : [];
  return [...roomy, ...below, ...close, ...closeBelow];
}

const firstStem = (length: number): number => (length <= 100 ? 68 : 56);

function firstOption(count: number, longest: number): number {
  if (longest > 46 || count > 8) return 44;
  return longest <= 34 && count <= 4 ? 60 : 50;
}

function layoutsFor(count: number, hasPicture: boolean, hasBlocks: boolean): Layout[] {
  if (hasPicture) return count <= 6 ? ['one', 'two'] : ['two', 'one'];
  if (count <= 4) return hasBlocks && count > 2 ? ['wide', 'two', 'one'] : ['wide', 'one'];
  if (count <= 6) return ['wide', 'two', 'one'];
  return count <= 10 ? ['two', 'three', 'one'] : ['two', 'three'];
}

/** The same plan with the options one size smaller; null when they are as small as they get. */
export function smallerOptions(step: FitStep): FitStep | null {
  const option = optionSizes.find((size) => size < step.option);
  return option === undefined ? null : { ...step, option };
}

/** Options and question are made smaller in turns, so that neither is sacrificed to the other. */
function sizePairs(stems: readonly number[], options: readonly number[]): [number, number][] {
  const pairs: [number, number][] = [];
  for (let turn = 0; turn < Math.max(stems.length, options.length); turn += 1) {
    const stem = stems[Math.min(turn, stems.length - 1)] ?? smallest;
    const option = options[Math.min(turn, options.length - 1)] ?? smallest;
    const next = options[Math.min(turn + 1, options.length - 1)] ?? smallest;
    pairs.push([stem, option]);
    if (next !== option) pairs.push([stem, next]);
  }
  return pairs;
}

/** Sizes to try for a text that stands alone, from its first size down. */
export const aloneSizes = (first: number): number[] =>
  [116, 108, 96, 88, 80, 72, 64, 56, 50, 44, 40, smallest].filter((size) => size <= first);

/** The options of each page, as even as can be. */
export function splitPages<T>(items: readonly T[], pages: number): T[][] {
  const each = Math.ceil(items.length / Math.max(1, pages));
  return Array.from({ length: Math.ceil(items.length / each) }, (_, page) =>
    items.slice(page * each, (page + 1) * each),
  );
}
