/** The cells of a row by what their columns hold. */
import type { ColumnUse } from './mapping';
import type { RowChoice } from './name-right';
import { optionsInCell } from './option-list';

/** The cells of all columns with that use, in their order. */
export const cellsOf = (row: readonly string[], uses: readonly ColumnUse[], use: ColumnUse): string[] =>
  uses.flatMap((one, column) => (one === use ? [withoutGuard((row[column] ?? '').trim())] : []));

/** Spreadsheets put an apostrophe before what is no formula; it is no part of the text. */
const withoutGuard = (cell: string): string => cell.replace(/^'(?=[=+\-@])/, '');

export const cellOf = (row: readonly string[], uses: readonly ColumnUse[], use: ColumnUse): string =>
  cellsOf(row, uses, use)[0] ?? '';

/** The cells of options; a column that is the only one for them lists them all. */
export function optionCells(row: readonly string[], uses: readonly ColumnUse[], use: 'option' | 'wrong'): string[] {
  const cells = cellsOf(row, uses, use);
  const [only = ''] = cells;
  return cells.length === 1 && only !== '' ? optionsInCell(only) : cells;
}

export const choiceOf = (row: readonly string[], uses: readonly ColumnUse[]): RowChoice => ({
  options: optionCells(row, uses, 'option'),
  right: cellOf(row, uses, 'right'),
});
