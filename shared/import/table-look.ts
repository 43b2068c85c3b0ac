/** The beginning of a table, with what each column was found to hold, so that the teacher can say it better. */
import * as z from 'zod/mini';
import { beginReading } from './begin-reading';
import type { Reading } from './reading';
import type { ImportSource } from './source';
import { findMapping } from './table/find-mapping';
import { columnUses, rightNames, type Table, type TableMapping } from './table/mapping';
import { findDelimiter, readDelimited } from './table/read-delimited';
import { readTable } from './table/read-table';

export const tableMappingSchema = z.object({
  heads: z.int().check(z.minimum(0), z.maximum(1000)),
  uses: z.array(z.enum(columnUses)).check(z.maxLength(1000)),
  rightBy: z.nullable(z.enum(rightNames)),
});

export const tableLookSchema = z.object({
  /** The name of the sheet; '' in a text. */
  name: z.string(),
  rows: z.array(z.array(z.string())),
  /** Null where the columns could not be told. */
  mapping: z.nullable(tableMappingSchema),
});
export type TableLook = z.infer<typeof tableLookSchema>;

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
