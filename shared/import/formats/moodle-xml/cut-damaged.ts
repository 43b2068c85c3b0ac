/** Takes a Moodle XML file that is no whole XML apart into its questions, so that one that is damaged costs only itself. */
import type { Facts } from '../../facts';
import type { Element } from '../../xml/element';
import { readXml } from '../../xml/read-xml';
import { mendXml } from './mend-xml';

export type DamagedPiece =
  | { is: 'question'; element: Element; line: number }
  | { is: 'fault'; line: number; text: string; why: Facts };

/** Comments and CDATA first, for what looks like an element in them is none. */
const mark =
  /<!--[\s\S]*?-->|<!\[CDATA\[(?:(?!\]\]>|<question\s+type\b)[\s\S])*?\]\]>|<question\b[^>]*>|<\/question\s*>/g;

/** What may stand between questions. */
const nothing = /^(?:\s|<\?[^>]*\?>|<!DOCTYPE[^>[]*>|<\/?quiz\b[^>]*>)*/i;

/** Every question of the text, and every part of it that can't be read as one. */
export function cutDamaged(text: string): DamagedPiece[] {
  const pieces: DamagedPiece[] = [];
  const lines = lineCounter(text);
  let opened: number | null = null;
  let done = 0;
  const between = (to: number) => {
    const before = nothing.exec(text.slice(done, to))?.[0].length ?? 0;
    const from = done + before;
    if (from >= to) return;
    const rest = text.slice(from, to);
    pieces.push({ is: 'fault', line: lines(from), text: rest, why: { what: 'betweenQuestions' } });
  };
  for (const { 0: found, index } of text.matchAll(mark)) {
    const isEnd = found.startsWith('</question');
    if (!isEnd && !found.startsWith('<question')) {
      if (opened === null) {
        between(index);
        done = index + found.length;
      }
    } else if (!isEnd) {
      if (opened !== null) pieces.push(unclosed(text.slice(opened, index), lines(opened)));
      else between(index);
      opened = index;
      done = index;
    } else if (opened !== null) {
      done = index + found.length;
      pieces.push(pieceOf(text.slice(opened, done), lines(opened)));
      opened = null;
    }
  }
  if (opened !== null) pieces.push(unclosed(text.slice(opened), lines(opened)));
  else between(text.length);
  return pieces;
}

const unclosed = (text: string, line: number): DamagedPiece => ({
  is: 'fault',
  line,
  text,
  why: { what: 'neverEnds' },
});

function pieceOf(text: string, line: number): DamagedPiece {
  const whole = readXml(text);
  if (whole.ok) return { is: 'question', element: whole.root, line };
  const mended = readXml(mendXml(text));
  if (mended.ok) return { is: 'question', element: mended.root, line };
  const { what, name, column } = whole;
  // In its first line the columns of the piece are not those of the file.
  const why = { what, name, line: line + whole.line - 1, ...(whole.line > 1 ? { column } : {}) };
  return { is: 'fault', line, text, why };
}

/** Counts lines from where it was asked last, for places are asked for in their order. */
function lineCounter(text: string): (at: number) => number {
  let line = 1;
  let counted = 0;
  return (at) => {
    for (; counted < at; counted += 1) if (text.charCodeAt(counted) === 10) line += 1;
    return line;
  };
}
