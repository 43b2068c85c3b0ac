/** Which columns of a table hold numbers alone, so that their digits can stand below each other. */
import { plainMaths } from './plain-maths';
import { plainOf } from './plain-text';
import type { BlockOf, Inline } from './rich-text';

/** 1,250.5 or −3 or $4.20 or 37 %, in digits of any script. */
const number = /^[+\-−–±~≈<>≤≥]?\s*\p{Sc}?\s*[+\-−]?[\p{Nd}.,'’\u00a0\u202f ]*\p{Nd}\s*(?:%|‰|°[CF]?|\p{Sc})?$/u;
/** Stands where there is no number. */
const none = /^(?:[-–—…?]|n\/a)?$/i;

/** The tree of a cell that is one formula holds its source. */
function wordsOf(cell: Inline[]): string {
  const [only] = cell;
  const words =
    cell.length === 1 && only?.is === 'maths' ? plainMaths(only.tex) : plainOf([{ is: 'paragraph', of: cell }]);
  return words.trim();
}

export function numberColumns({ head, rows }: Omit<BlockOf<'table'>, 'is'>): boolean[] {
  return head.map((_, column) => {
    const words = rows.map((row) => wordsOf(row[column] ?? []));
    return words.some((cell) => number.test(cell)) && words.every((cell) => number.test(cell) || none.test(cell));
  });
}
