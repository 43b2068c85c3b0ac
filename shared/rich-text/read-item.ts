/** Finds the lines that belong to one item of a list. */
import { goesOn, isBlank } from './block-lines';

type Item = { lines: string[]; next: number };

const indented = (line: string, width: number): boolean => line.slice(0, width).trim() === '';

/** The lines of the item whose `marker` opens the line at `at`, without their indent, and the line after them. */
export function readItem(lines: readonly string[], at: number, marker: string): Item {
  const width = marker.endsWith(' ') ? marker.length : marker.length + 1;
  const own = [(lines[at] ?? '').slice(marker.length)];
  let next = at + 1;
  while (next < lines.length) {
    const line = lines[next] ?? '';
    if (!isBlank(line) && !indented(line, width)) break;
    own.push(line.slice(width));
    next++;
  }
  while (own.length > 1 && isBlank(own.at(-1) ?? '') && !goesOn(own.at(-2))) own.pop();
  return { lines: own, next };
}
