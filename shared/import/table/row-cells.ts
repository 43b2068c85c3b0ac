/** Takes the cells of a row by the use of their columns. */
import type { ColumnUse } from './mapping';
import type { RowChoice } from './name-right';

/** The cells of all columns with that use, in their order. */
export const cellsOf = (row: readonly string[], uses: readonly ColumnUse[], use: ColumnUse): string[] =>
  uses.flatMap((one, column) => (one === use ? [withoutGuard((row[column] ?? '').trim())] : []));

/** Spreadsheets put an apostrophe before what is no formula; it is no part of the text. */
const withoutGuard = (cell: string): string => cell.replace(/^'(?=[=+\-@])/, '');

export const cellOf = (row: readonly string[], uses: readonly ColumnUse[], use: ColumnUse): string =>
  cellsOf(row, uses, use)[0] ?? '';

export const choiceOf = (row: readonly string[], uses: readonly ColumnUse[]): RowChoice => ({
  options: cellsOf(row, uses, 'option'),
  right: cellOf(row, uses, 'right'),
});
