/** Reads the lines of a table: the head and the rows, without the rule between them. */
import { readLine } from './read-line';
import type { BlockOf, Inline } from './rich-text';

/** A bar inside a cell has a backslash before it. */
function cellsOf(line: string): string[] {
  const cells: string[] = [];
  for (const part of line.split('|')) {
    const before = cells[cells.length - 1];
    if (before?.endsWith('\\')) cells[cells.length - 1] = `${before}|${part}`;
    else cells.push(part);
  }
  return cells;
}

function readRow(line: string): Inline[][] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(^|[^\\])\|$/, '$1');
  return cellsOf(inner).map((cell) => readLine(cell.trim().replaceAll('\\|', '|'), { inCell: true }));
}

export function readTable([head, ...rows]: readonly string[]): BlockOf<'table'> {
  return { is: 'table', head: readRow(head ?? ''), rows: rows.map(readRow) };
}
