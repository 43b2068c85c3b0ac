/** The beginning of a table, with what each column was found to hold, so that the teacher can say it better. */
import { beginReading } from './begin-reading';
import type { Reading } from './reading';
import type { ImportSource } from './source';
import { findMapping } from './table/find-mapping';
import type { Table, TableMapping } from './table/mapping';
import { findDelimiter, readDelimited } from './table/read-delimited';
import { readTable } from './table/read-table';
import type { TableLook } from './table-schemas';

/** So much is enough to see what a column holds. */
const shownRows = 8;
const shownColumns = 30;
const shownCell = 120;

interface NamedTable {
  name: string;
  table: Table;
}

/** The tables of a source: the filled sheets of a spreadsheet, or a text of separated values. */
function tablesOf(source: ImportSource): NamedTable[] {
  if (source.as === 'sheets')
    return source.sheets
      .filter(({ rows }) => rows.some((row) => row.some((cell) => cell.trim() !== '')))
      .map(({ name, rows }) => ({ name, table: { rows, lines: rows.map((_, place) => place + 1) } }));
  const delimiter = source.as === 'text' ? findDelimiter(source.text) : null;
  return source.as === 'text' && delimiter ? [{ name: '', table: readDelimited(source.text, delimiter) }] : [];
}

export const looksOf = (source: ImportSource): TableLook[] =>
  tablesOf(source).map(({ name, table }) => ({
    name,
    rows: table.rows
      .slice(0, shownRows)
      .map((row) => row.slice(0, shownColumns).map((cell) => cell.slice(0, shownCell))),
    mapping: findMapping(table),
  }));

/** Reads the tables as the teacher said; one without a mapping is left out, as she sees. */
export function readMapped(
  source: ImportSource,
  mappings: readonly (TableMapping | null)[],
  newId: () => string,
): Reading {
  const reading = beginReading(source.name);
  const tables = tablesOf(source);
  tables.forEach(({ name, table }, index) => {
    const mapping = mappings[index];
    if (!mapping) return;
    if (tables.length > 1) reading.topic(name);
    readTable(table, mapping, reading, newId);
  });
  return reading.done();
}
