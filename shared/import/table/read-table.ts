/** Reads the questions of a table by a mapping of its columns. */
import type { Collected } from '../begin-reading';
import { truthSaid } from '../truth-words';
import type { Table, TableMapping } from './mapping';
import { readRow } from './read-row';
import { cellOf, choiceOf } from './row-cells';

/** Each row is a question; rows with a topic of their own go there. */
export function readTable(table: Table, mapping: TableMapping, reading: Collected, newId: () => string): void {
  const truths = saysTruths(table.rows.slice(mapping.heads), mapping);
  table.rows.forEach((row, place) => {
    if (place < mapping.heads) return;
    const read = readRow(row, mapping, { newId, truths });
    if (!read) return;
    const topic = cellOf(row, mapping.uses, 'topic');
    if (topic !== '') reading.topic(topic);
    reading.question(read, {
      line: table.lines[place] ?? null,
      words: cellOf(row, mapping.uses, 'question') || row.join(' '),
    });
  });
}

/** "T" is an answer of its own in a table that has others than "T" and "F". */
function saysTruths(rows: Table['rows'], { uses }: TableMapping): boolean {
  const written = rows
    .map((row) => choiceOf(row, uses))
    .filter(({ options, right }) => right !== '' && options.every((option) => option === ''));
  return written.length > 1 && written.every(({ right }) => truthSaid(right) !== undefined);
}
