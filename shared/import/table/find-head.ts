/** Finds the row that heads a table and what it says about each column; sheets of tools have lines of their own above it. */
import { isBareOption, useOfHead } from './head-words';
import type { ColumnUse } from './mapping';
import { withMarks } from './option-marks';

/** Heads stand no further down than this. */
const deepestHead = 20;
/** A cell with more words than this is no head. */
const longestHead = 160;

export function findHead(rows: readonly (readonly string[])[]): { row: number; uses: ColumnUse[] } | null {
  for (const [row, cells] of rows.slice(0, deepestHead).entries()) {
    const uses = usesOf(cells);
    if (uses && isHead(uses)) return { row, uses };
  }
  return null;
}

function usesOf(cells: readonly string[]): ColumnUse[] | null {
  if (cells.some((cell) => cell.length > longestHead)) return null;
  const uses = cells.map((cell): ColumnUse => useOfHead(cell) ?? 'unused');
  const first = cells.findIndex((cell) => isBareOption(cell, 0));
  for (let place = 0; first >= 0 && isBareOption(cells[first + place] ?? '', place); place += 1)
    if (isBareOption(cells[first + 1] ?? '', 1)) uses[first + place] = 'option';
  return onlyOne(onlyOne(withMarks(uses, cells), 'question'), 'right');
}

/** Of two columns with the same word the first counts. */
function onlyOne(uses: ColumnUse[], use: ColumnUse): ColumnUse[] {
  const first = uses.indexOf(use);
  return uses.map((one, place) => (one === use && place > first ? 'unused' : one));
}

/** A question and what answers it; a question alone says too little to be a head. */
const isHead = (uses: readonly ColumnUse[]): boolean =>
  uses.includes('question') && (uses.includes('right') || uses.filter((use) => use === 'option').length > 1);
