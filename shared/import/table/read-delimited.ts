/** Reads separated values as RFC 4180 and Excel write them: quotes, doubled quotes, line ends in cells, "sep=". */
import type { Table } from './mapping';

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

export interface Delimited extends Table {
  /** The line on which a quote begins that nothing closes, or null. */
  open: number | null;
}

const quote = '"';

export function readDelimited(text: string, delimiter: string): Delimited {
  const rows: string[][] = [];
  const lines: number[] = [];
  let open: number | null = null;
  let row: string[] = [];
  let line = 1;
  let rowLine = 1;
  let at = 0;
  const endRow = () => {
    rows.push(row);
    lines.push(rowLine);
    row = [];
    rowLine = line;
  };
  const skipped = /^sep=.?(?:\n|$)/i.exec(text)?.[0];
  if (skipped) {
    at = skipped.length;
    line = rowLine = 2;
  }
  while (at < text.length) {
    const cell = text[at] === quote ? quotedCell(text, at) : plainCell(text, at, delimiter);
    if (cell.open) open ??= line;
    line += cell.lines;
    row.push(cell.value);
    at = cell.end;
    if (text[at] === delimiter) {
      at += 1;
      if (at === text.length) row.push('');
      continue;
    }
    if (text[at] === '\n') line += 1;
    at += 1;
    endRow();
  }
  if (row.length > 0) endRow();
  return { rows, lines, open };

  function quotedCell(whole: string, start: number) {
    let value = '';
    let from = start + 1;
    for (;;) {
      const end = whole.indexOf(quote, from);
      if (end < 0) return { value: value + whole.slice(from), end: whole.length, lines: 0, open: true };
      value += whole.slice(from, end);
      if (whole[end + 1] === quote) {
        value += quote;
        from = end + 2;
        continue;
      }
      // What stands behind the closing quote belongs to the cell, as spreadsheets read it.
      const rest = plainCell(whole, end + 1, delimiter);
      return { value: value + rest.value, end: rest.end, lines: value.split('\n').length - 1, open: false };
    }
  }
}

function plainCell(text: string, start: number, delimiter: string) {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end += 1;
  return { value: text.slice(start, end), end, lines: 0, open: false };
}

/** The sign that parts the cells: as Excel's first line says, or the one that cuts the most lines into equally many cells. */
export function findDelimiter(text: string): Delimiter | null {
  const said = /^sep=(.)/i.exec(text)?.[1];
  const told = delimiters.find((delimiter) => delimiter === said);
  if (told) return told;
  const start = text.slice(0, 20_000);
  const scores = delimiters.map((delimiter) => ({ delimiter, score: evenness(readDelimited(start, delimiter)) }));
  const best = scores.reduce((first, second) => (second.score > first.score ? second : first));
  return best.score > 0 ? best.delimiter : null;
}

/** The part of the rows that have as many cells as most have, more for more cells. */
function evenness({ rows }: Delimited): number {
  const widths = rows.filter((row) => row.some((cell) => cell.trim() !== '')).map((row) => row.length);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [width = 1, count = 0] = [...counts].sort((one, other) => other[1] - one[1] || other[0] - one[0])[0] ?? [];
  return width < 2 ? 0 : (count / widths.length) * (1 + Math.log2(width) / 4);
}
