/** Finds out whether a page marks its right options by how they are set: one option of each question, and no other. */
import type { LineFormat } from '../line-format';
import { numberPage } from './number-page';
import { type LineMark, lineMarks, type PageLine } from './page-line';

/** The lines with a star before the options that are right. */
export function withRightMarks(lines: readonly PageLine[], format: LineFormat): readonly PageLine[] {
  const mark = rightMark(lines, format);
  if (!mark) return lines;
  const options = new Set(optionGroups(lines, format).flat());
  return lines.map((line, at) =>
    options.has(at) && line.marks.includes(mark) ? { ...line, text: `*${line.text}` } : line,
  );
}

/** The one mark that singles out an option in every question. */
function rightMark(lines: readonly PageLine[], format: LineFormat): LineMark | null {
  const groups = optionGroups(lines, format);
  if (groups.length === 0 || groups.some((group) => group.length < 2)) return null;
  const singles = lineMarks.filter((mark) =>
    groups.every((group) => group.filter((at) => lines[at]?.marks.includes(mark)).length === 1),
  );
  return singles[0] ?? null;
}

/** The places of the options of each question that has any; none where answers are told in words. */
function optionGroups(lines: readonly PageLine[], format: LineFormat): number[][] {
  const read = format.read(numberPage(lines));
  const groups: number[][] = [];
  for (const { role, number } of read) {
    if (role === 'answer') return [];
    if (role === 'question') groups.push([]);
    else if (role === 'option') groups.at(-1)?.push(number - 1);
  }
  return groups.filter((group) => group.length > 0);
}
