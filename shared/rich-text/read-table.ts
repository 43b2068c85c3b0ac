/** Reads the lines of a table: the head and the rows, without the rule between them. */
import { readLine } from './read-line';
import type { BlockOf, Inline } from './rich-text';

/** A bar inside a cell has a backslash before it. */
function readRow(line: string): Inline[][] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  const cells = inner.split(/(?<!\\)\|/);
  return cells.map((cell) => readLine(cell.trim().replaceAll('\\|', '|'), { inCell: true }));
}

export function readTable([head, ...rows]: readonly string[]): BlockOf<'table'> {
  return { is: 'table', head: readRow(head ?? ''), rows: rows.map(readRow) };
}
