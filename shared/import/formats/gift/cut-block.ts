/** Cuts lines without a blank one between them into questions, where it is certain that they are several. */
import type { Brace } from './braces';
import type { GiftBlock, GiftFault, GiftPiece } from './gift-piece';
import { ownBraces } from './own-braces';

/** An answer in braces as it can be told from braces of a formula or of a program. */
const answerShape = /^\s*(?:$|[=~#]|(?:T|F|TRUE|FALSE)\s*(?:#|$))/i;
/** An answer that can stand in a gap. */
const gapShape = /^\s*[=~#]/;
/** A line that is a sentence by itself. */
const wholeLine = /^\s*[\p{Lu}\d¿¡"“«(_[].*[.!?…}"”»)]\s*$/u;

/** "{1:SHORTANSWER:=Berlin}", an embedded answer of Moodle. */
export const clozeShape = /^\d*(?:\.\d+)?:[A-Z_]+:/;

export function cutBlock(block: GiftBlock): GiftPiece[] {
  const { text, lines, comments } = block;
  const braces = block.braces.length > 2 ? ownBraces(text, block.braces) : block.braces;
  const fault = faultOf(braces);
  const line = lines[leadingLines(text)] ?? 0;
  if (fault) return [{ is: 'fault', line, text, fault }];
  const whole: GiftPiece = { is: 'question', line, text, braces, comments };
  if (braces.length <= 2) return [whole];
  const answers = pairs(braces).map(([from, to]) => text.slice(from + 1, to));
  if (answers.every((answer) => clozeShape.test(answer))) return [whole];
  const ends = answers.every((answer) => answerShape.test(answer))
    ? (endsOf(text, braces) ?? endsOfLines(text, braces))
    : null;
  // Several answers in one line are gaps of one text.
  if (!ends && !text.trim().includes('\n') && answers.every((answer) => gapShape.test(answer))) return [whole];
  if (!ends) return [{ is: 'fault', line, text, fault: 'severalAnswers' }];
  let above = 0;
  return ends.map((end, place) => {
    const from = ends[place - 1] ?? 0;
    const own = text.slice(from, end);
    const first = lines[above + leadingLines(own)] ?? line;
    above += own.split('\n').length - 1;
    const mine = braces.slice(place * 2, place * 2 + 2).map(({ sign, at }) => ({ sign, at: at - from }));
    return { is: 'question', text: own, line: first, braces: mine, comments: place === 0 ? comments : [] };
  });
}

/** How many lines stand above its first word. */
const leadingLines = (text: string): number =>
  /^\s/.test(text) ? (/^\s*/.exec(text)?.[0].split('\n').length ?? 1) - 1 : 0;

/** Braces that don't come in pairs. */
function faultOf(braces: readonly Brace[]): GiftFault | null {
  if (braces.length === 2 && braces[0]?.sign === '{' && braces[1]?.sign === '}') return null;
  for (const [place, { sign }] of braces.entries()) {
    if (sign === '}' && place % 2 === 0) return 'notOpened';
    if (sign === '{' && place % 2 === 1) return 'severalAnswers';
  }
  return braces.length % 2 === 1 ? 'notClosed' : null;
}

const pairs = (braces: readonly Brace[]): [number, number][] =>
  braces.flatMap((brace, place) =>
    place % 2 === 0 ? [[brace.at, braces[place + 1]?.at ?? 0] as [number, number]] : [],
  );

/** Where each question ends: behind the line on which its answer ends; null when something follows the answer there. */
function endsOf(text: string, braces: readonly Brace[]): number[] | null {
  const ends: number[] = [];
  for (let place = 1; place < braces.length; place += 2) {
    const close = braces[place]?.at ?? 0;
    const next = braces[place + 1]?.at ?? text.length;
    const lineEnd = text.indexOf('\n', close);
    if (place + 1 >= braces.length) ends.push(text.length);
    else if (lineEnd < 0 || lineEnd > next) return null;
    else if (!/^[\s.,;:!?]*$/.test(text.slice(close + 1, lineEnd))) return null;
    else if (/^\s*(?:$|\p{Ll})/u.test(text.slice(lineEnd, next))) return null;
    else ends.push(lineEnd + 1);
  }
  return ends;
}

/** Where each line ends, when each is a sentence with one answer somewhere in it; null for anything else. */
function endsOfLines(text: string, braces: readonly Brace[]): number[] | null {
  const ends: number[] = [];
  let place = 0;
  for (let from = 0; from < text.length; from = ends.at(-1) ?? text.length) {
    const lineEnd = text.indexOf('\n', from);
    const end = lineEnd < 0 ? text.length : lineEnd + 1;
    const [open, close, next] = braces.slice(place, place + 3);
    if (!open || !close || open.at < from || close.at >= end || (next && next.at < end)) return null;
    if (!wholeLine.test(text.slice(from, end).trimEnd())) return null;
    ends.push(end);
    place += 2;
  }
  return ends;
}
