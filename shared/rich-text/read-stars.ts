/** Reads a run of stars: bold, italics, the end of either, or just stars. */
import { close, type LineReader, lastOpen, markAt, open, swapTwins, takeText } from './line-reader';

type Run = { left: number; mayOpen: boolean; mayClose: boolean };

const isSpace = (sign: string): boolean => /\s/.test(sign);

function closeMark(reader: LineReader, mark: 'strong' | 'emphasis'): number {
  const length = mark === 'strong' ? 2 : 1;
  close(reader, lastOpen(reader, mark), (of) => ({ is: mark, of }), length);
  return length;
}

function openMark(reader: LineReader, mark: 'strong' | 'emphasis'): number {
  const sign = mark === 'strong' ? '**' : '*';
  open(reader, mark, sign);
  return sign.length;
}

/** Two stars inside italics: bold begins or, where `***` began both, bold ends. */
function twoInEmphasis(reader: LineReader, run: Run): number {
  const strong = lastOpen(reader, 'strong');
  if (strong < 0) return run.mayOpen ? openMark(reader, 'strong') : 0;
  if (!run.mayClose) return 0;
  swapTwins(reader, strong);
  return closeMark(reader, 'strong');
}

function inStrong(reader: LineReader, run: Run): number {
  if (run.left >= 2) return run.mayClose ? closeMark(reader, 'strong') : 0;
  if (lastOpen(reader, 'emphasis') >= 0) return run.mayClose ? closeMark(reader, 'emphasis') : 0;
  return run.mayOpen ? openMark(reader, 'emphasis') : 0;
}

/** Reads the next mark of the run; 0 stars read means that the rest is text. */
function readMark(reader: LineReader, run: Run): number {
  const mark = markAt(reader, lastOpen(reader, 'strong', 'emphasis'));
  if (mark === 'strong') return inStrong(reader, run);
  if (mark === 'emphasis') {
    if (run.left === 2) return twoInEmphasis(reader, run);
    return run.mayClose ? closeMark(reader, 'emphasis') : 0;
  }
  if (!run.mayOpen || run.left > 3) return 0;
  return openMark(reader, run.left === 1 ? 'emphasis' : 'strong');
}

export function readStars(reader: LineReader): void {
  const { source, at } = reader;
  let end = at;
  while (source[end] === '*') end++;
  const mayClose = reader.escaped || (at > 0 && !isSpace(source[at - 1] ?? ' '));
  const mayOpen = !isSpace(source[end] ?? ' ');
  while (reader.at < end) {
    const left = end - reader.at;
    if (readMark(reader, { left, mayOpen, mayClose }) === 0) takeText(reader, '*'.repeat(left));
  }
}
