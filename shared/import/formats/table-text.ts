/** CSV and other separated values: a question in each row. */
import { beginReading } from '../begin-reading';
import { denial } from '../draft';
import type { ImportFormat } from '../format';
import { findMapping } from '../table/find-mapping';
import type { Table, TableMapping } from '../table/mapping';
import { findDelimiter, readDelimited } from '../table/read-delimited';
import { readTable } from '../table/read-table';

/** So much of a long file shows what it is. */
const sample = 60_000;

export function openTable(text: string): { table: Table; mapping: TableMapping; open: number | null } | null {
  const delimiter = findDelimiter(text);
  if (!delimiter) return null;
  const table = readDelimited(text, delimiter);
  const mapping = findMapping(table);
  return mapping ? { table, mapping, open: table.open } : null;
}

export const tableText: ImportFormat<'table-text'> = {
  name: 'table-text',
  label: 'CSV',
  fits(source) {
    if (source.as !== 'text' || /^\s*(?:[<{[]|#separator)/.test(source.text)) return 0;
    const opened = openTable(source.text.slice(0, sample));
    if (!opened) return 0;
    const named = /\.(?:csv|tsv|tab)$/i.test(source.name) ? 0.1 : 0;
    return (opened.mapping.heads > 0 ? 0.88 : 0.5) + named;
  },
  read(source, { newId }) {
    const reading = beginReading(source.name);
    const opened = source.as === 'text' ? openTable(source.text) : null;
    if (!opened) return reading.done();
    const { table, mapping, open } = opened;
    // What stands behind an open quote is one cell that swallowed the rest: it is no question, and it says so.
    const whole = table.rows.length - (open === null ? 0 : 1);
    readTable({ rows: table.rows.slice(0, whole), lines: table.lines }, mapping, reading, newId);
    if (open !== null)
      reading.question(denial('notClosed', { sign: '"' }), { line: open, words: table.rows[whole]?.join(' ') ?? '' });
    return reading.done();
  },
};
