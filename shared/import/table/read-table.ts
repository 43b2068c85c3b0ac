/** Reads the questions of a table by a mapping of its columns. */
import type { Collected } from '../begin-reading';
import type { Table, TableMapping } from './mapping';
import { readRow } from './read-row';
import { cellOf } from './row-cells';

/** Each row is a question; rows with a topic of their own go there. */
export function readTable(table: Table, mapping: TableMapping, reading: Collected, newId: () => string): void {
  table.rows.forEach((row, place) => {
    if (place < mapping.heads) return;
    const read = readRow(row, mapping, newId);
    if (!read) return;
    const topic = cellOf(row, mapping.uses, 'topic');
    if (topic !== '') reading.topic(topic);
    reading.question(read, {
      line: table.lines[place] ?? null,
      words: cellOf(row, mapping.uses, 'question') || row.join(' '),
    });
  });
}
