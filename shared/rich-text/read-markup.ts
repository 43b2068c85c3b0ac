/** Reads Lectern markup into the tree that every screen and page draws; any text at all can be read. */
import { beginsTable, dollarsLine, fenceLine, formulaLine, goesOn, isBlank, isRow, itemLine } from './block-lines';
import { readItem } from './read-item';
import { readLine } from './read-line';
import { readTable } from './read-table';
import { type Block, deepestList, type RichText } from './rich-text';
import { tidyRichText } from './tidy-rich-text';

/** A block, and the line after it. */
type Read = { block: Block; next: number };
type Lines = readonly string[];

/** The first line below `at` that fits, or -1; the lines above are not looked at again. */
function lineBelow(lines: Lines, at: number, fits: (line: string) => boolean): number {
  for (let place = at + 1; place < lines.length; place++) if (fits(lines[place] ?? '')) return place;
  return -1;
}

function readCode(lines: Lines, at: number): Read | null {
  const opening = fenceLine.exec(lines[at] ?? '');
  const fence = opening?.[1];
  if (!opening || !fence) return null;
  const closes = (line: string) => /^ {0,3}`+\s*$/.test(line) && line.trim().length >= fence.length;
  const end = lineBelow(lines, at, closes);
  // A fence that nothing closes holds the rest.
  const last = end < 0 ? lines.length : end;
  const text = lines.slice(at + 1, last).join('\n');
  return { block: { is: 'code', language: (opening[2] ?? '').trim(), text }, next: last + 1 };
}

const endOfFormula = (lines: Lines, at: number): number => lineBelow(lines, at, (line) => dollarsLine.test(line));

function readFormula(lines: Lines, at: number): Read | null {
  const line = lines[at] ?? '';
  const whole = formulaLine.exec(line);
  if (whole) return { block: { is: 'maths', tex: whole[1] ?? '' }, next: at + 1 };
  if (!dollarsLine.test(line)) return null;
  const end = endOfFormula(lines, at);
  if (end < 0) return null;
  return { block: { is: 'maths', tex: lines.slice(at + 1, end).join('\n') }, next: end + 1 };
}

function readTableAt(lines: Lines, at: number): Read | null {
  if (!beginsTable(lines[at] ?? '', lines[at + 1])) return null;
  let next = at + 2;
  while (isRow(lines[next])) next++;
  return { block: readTable([lines[at] ?? '', ...lines.slice(at + 2, next)]), next };
}

function readList(lines: Lines, at: number, depth: number): Read | null {
  const first = itemLine.exec(lines[at] ?? '');
  if (!first || depth >= deepestList) return null;
  const ordered = first[2] !== undefined;
  const items: Block[][] = [];
  let next = at;
  for (;;) {
    const marker = itemLine.exec(lines[next] ?? '');
    if (!marker || (marker[2] !== undefined) !== ordered) break;
    const item = readItem(lines, next, marker[0]);
    items.push(readBlocks(item.lines, depth + 1));
    next = item.next;
  }
  return { block: { is: 'list', ordered, start: Number(first[2] ?? 1), items }, next };
}

const readBlock = (lines: Lines, at: number, depth: number): Read | null =>
  readCode(lines, at) ?? readFormula(lines, at) ?? readTableAt(lines, at) ?? readList(lines, at, depth);

function beginsBlock(lines: Lines, at: number, depth: number): boolean {
  const line = lines[at] ?? '';
  return (
    fenceLine.test(line) ||
    formulaLine.test(line) ||
    (dollarsLine.test(line) && endOfFormula(lines, at) > 0) ||
    beginsTable(line, lines[at + 1]) ||
    (depth < deepestList && itemLine.test(line))
  );
}

function readParagraph(lines: Lines, at: number, depth: number): Read {
  let next = at + 1;
  while (next < lines.length) {
    if (isBlank(lines[next] ?? '') ? !goesOn(lines[next - 1]) : beginsBlock(lines, next, depth)) break;
    next++;
  }
  return { block: { is: 'paragraph', of: readLine(lines.slice(at, next).join('\n'), { inCell: false }) }, next };
}

function readBlocks(lines: Lines, depth: number): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    if (isBlank(lines[at] ?? '')) {
      at++;
      continue;
    }
    const { block, next } = readBlock(lines, at, depth) ?? readParagraph(lines, at, depth);
    blocks.push(block);
    at = next;
  }
  return blocks;
}

export const readMarkup = (markup: string): RichText =>
  tidyRichText(readBlocks(markup.replace(/\r\n?/g, '\n').split('\n'), 0));
