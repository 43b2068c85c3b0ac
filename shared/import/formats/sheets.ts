/** Excel sheets with a question in each row, also those of Kahoot, Quizizz, Blooket and Gimkit. */
import { beginReading } from '../begin-reading';
import { denial } from '../draft';
import type { ImportFormat } from '../format';
import type { Sheet } from '../source';
import { findMapping } from '../table/find-mapping';
import type { Table } from '../table/mapping';
import { readTable } from '../table/read-table';

const tableOf = ({ rows }: Sheet): Table => ({ rows, lines: rows.map((_, place) => place + 1) });
const isFilled = ({ rows }: Sheet): boolean => rows.some((row) => row.some((cell) => cell.trim() !== ''));

export const sheets: ImportFormat<'sheets'> = {
  name: 'sheets',
  label: 'Excel',
  fits(source) {
    if (source.as !== 'sheets') return 0;
    const mappings = source.sheets.map((sheet) => findMapping(tableOf(sheet)));
    return mappings.some((mapping) => mapping !== null) ? 0.9 : 0;
  },
  read(source, { newId }) {
    const reading = beginReading(source.name);
    const filled = source.as === 'sheets' ? source.sheets.filter(isFilled) : [];
    for (const sheet of filled) {
      const table = tableOf(sheet);
      const mapping = findMapping(table);
      if (filled.length > 1) reading.topic(sheet.name);
      if (mapping) readTable(table, mapping, reading, newId);
      else
        reading.question(denial('noQuestion'), { line: null, words: `${sheet.name}: ${sheet.rows.flat().join(' ')}` });
    }
    return reading.done();
  },
};
