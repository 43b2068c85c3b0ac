/** Pages of a handout: nothing is split that fits, nothing is lost, no heading stands alone. */
import { describe, expect, it } from 'vitest';
import { fillPages, type MeasuredPiece } from './fill-pages';

const piece = (height: number, more: Partial<MeasuredPiece> = {}): MeasuredPiece => ({
  height,
  before: 0,
  keepWithNext: false,
  head: 0,
  opens: false,
  ...more,
});
const numbers = (pages: ReturnType<typeof fillPages>) => pages.map((page) => page.map((placed) => placed.piece));

describe('laying questions over pages', () => {
  it('moves a question that does not fit to the next page whole', () => {
    expect(numbers(fillPages([piece(60), piece(30), piece(20)], 100, 10))).toEqual([[0, 1], [2]]);
  });

  it('leaves out the free space above a question at the top of a page', () => {
    expect(numbers(fillPages([piece(100), piece(100, { before: 20 })], 100, 10))).toEqual([[0], [1]]);
    expect(numbers(fillPages([piece(50), piece(40, { before: 20 })], 100, 10))).toEqual([[0], [1]]);
  });

  it('keeps a heading with the question below it', () => {
    expect(numbers(fillPages([piece(70), piece(10, { keepWithNext: true }), piece(30)], 100, 10))).toEqual([
      [0],
      [1, 2],
    ]);
  });

  it('goes on when what is kept together is taller than a page', () => {
    expect(numbers(fillPages([piece(60, { keepWithNext: true }), piece(70)], 100, 10))).toEqual([[0], [1]]);
  });

  it('repeats the head of a table on each page and counts its height', () => {
    const row = (opens: boolean) => piece(30, { head: 20, opens });
    expect(numbers(fillPages([piece(10), row(true), row(false), row(false), row(false)], 100, 10))).toEqual([
      [0, 1, 2],
      [3, 4],
    ]);
  });

  it('prints every line of a question that is taller than a page', () => {
    const pages = fillPages([piece(20), piece(250)], 105, 10);
    const parts = pages.flat().filter((placed) => placed.piece === 1);
    expect(parts).toEqual([
      { piece: 1, from: 0, part: 100 },
      { piece: 1, from: 100, part: 100 },
      { piece: 1, from: 200, part: 50 },
    ]);
    expect(pages).toHaveLength(4);
  });

  it('has one empty page when there is nothing to print', () => {
    expect(fillPages([], 100, 10)).toEqual([[]]);
  });

  it('puts each of 1,000 pieces on exactly one page in order and overfills none', () => {
    const pieces = Array.from({ length: 1000 }, (_, index) =>
      piece(7 + ((index * 37) % 80), { before: index % 12, keepWithNext: index % 17 === 0 }),
    );
    const pages = fillPages(pieces, 300, 10);
    expect(numbers(pages).flat()).toEqual(pieces.map((_, index) => index));
    for (const page of pages) {
      const height = page.reduce(
        (sum, { piece: index }, at) => sum + (pieces[index]?.height ?? 0) + (at > 0 ? (pieces[index]?.before ?? 0) : 0),
        0,
      );
      expect(height).toBeLessThanOrEqual(300);
    }
  });
});
