/** Whatever is asked, the plan begins with the drawn sizes, goes down only, and never below what the last row can read. */
import { expect, test } from 'vitest';
import { aloneSizes, fitSteps, smallerOptions, smallest, splitPages } from './fit';

test('four options begin as they are drawn', () => {
  expect(fitSteps({ count: 4, longestOption: 45, stemLength: 66 })[0]).toEqual({
    layout: 'wide',
    stem: 68,
    option: 50,
    rows: 4,
    tight: false,
  });
  expect(fitSteps({ count: 4, longestOption: 30, stemLength: 66 })[0]?.option).toBe(60);
  expect(fitSteps({ count: 4, longestOption: 80, stemLength: 130 })[0]).toMatchObject({ stem: 56, option: 44 });
});

test('for 2 to 26 options and any length nothing is ever below 36, and the sizes only go down', () => {
  for (let count = 2; count <= 26; count += 1) {
    for (const longestOption of [4, 40, 200]) {
      for (const stemLength of [20, 400]) {
        const steps = fitSteps({ count, longestOption, stemLength });
        const sizes = steps.filter((step) => !step.tight).map((step) => step.stem + step.option);
        expect(Math.min(...steps.flatMap((step) => [step.stem, step.option]))).toBe(smallest);
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
        expect(steps.every((step) => step.rows * 3 >= count)).toBe(true);
      }
    }
  }
});

test('seven and more options never stand in one column with bars beside them', () => {
  expect(fitSteps({ count: 7, longestOption: 10, stemLength: 50 }).some((step) => step.layout === 'wide')).toBe(false);
});

test('pages hold every option once, in order', () => {
  expect(splitPages([1, 2, 3, 4, 5], 2)).toEqual([
    [1, 2, 3],
    [4, 5],
  ]);
  expect(splitPages([1, 2, 3], 1)).toEqual([[1, 2, 3]]);
  expect(splitPages([1, 2], 2)).toEqual([[1], [2]]);
});

test('a text alone starts at its size and ends at the smallest', () => {
  expect(aloneSizes(96)[0]).toBe(96);
  expect(aloneSizes(72).at(-1)).toBe(smallest);
});

test('options of three lines can be set one size smaller, but never below the smallest', () => {
  const step = { layout: 'two', stem: 56, option: 40, rows: 3, tight: false } as const;
  expect(smallerOptions(step)).toEqual({ ...step, option: smallest });
  expect(smallerOptions({ ...step, option: smallest })).toBeNull();
});

test('a long question with a picture keeps its options on one page, below the picture', () => {
  const steps = fitSteps({ count: 4, longestOption: 60, stemLength: 400, hasPicture: true });
  const below = steps.filter((step) => step.layout === 'below');
  expect(below.map(({ rows, option }) => [rows, option])).toEqual([
    [2, 44],
    [2, 40],
    [2, smallest],
    [2, smallest],
  ]);
  expect(fitSteps({ count: 4, longestOption: 60, stemLength: 400 }).some((step) => step.layout === 'below')).toBe(
    false,
  );
});

test('a question with a table may stand over two columns of options, so that the table is not the smallest', () => {
  const layouts = (hasBlocks: boolean) =>
    new Set(fitSteps({ count: 4, longestOption: 10, stemLength: 90, hasBlocks }).map(({ layout }) => layout));
  expect(layouts(true).has('two')).toBe(true);
  expect(layouts(false).has('two')).toBe(false);
});
