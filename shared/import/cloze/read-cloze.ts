/** Takes Moodle's embedded answers, "{1:MC:=right~wrong}", out of a text and says what each asks. */
import { shareOfPercent } from '../share';
import { type ClozeType, clozeTypes } from './cloze-types';

export interface ClozeAnswer {
  /** As it stands between the marks. */
  text: string;
  share: number;
  feedback: string;
}

export interface ClozeGap {
  type: ClozeType;
  weight: number;
  answers: ClozeAnswer[];
}

export type ClozePiece = string | ClozeGap;

/** Why a text can't be taken apart: an unknown type by its name, or a mark that never ends. */
export type ClozeFault = { fault: 'type'; type: string } | { fault: 'open' };

const start = /\{(\d*(?:[.,]\d+)?):([A-Z_]{1,20})(:|\})/g;

/** The text in pieces; only words when there is no gap in it. */
export function readCloze(text: string): ClozePiece[] | ClozeFault {
  const pieces: ClozePiece[] = [];
  let done = 0;
  start.lastIndex = 0;
  for (let found = start.exec(text); found; found = start.exec(text)) {
    const [mark, weight = '', name = '', next = ''] = found;
    const type = clozeTypes.get(name);
    if (!type) return { fault: 'type', type: name };
    const from = found.index + mark.length;
    const end = next === '}' ? from - 1 : endOf(text, from);
    if (end < 0) return { fault: 'open' };
    pieces.push(text.slice(done, found.index), {
      type,
      weight: weight === '' ? 1 : Number(weight.replace(',', '.')),
      answers: next === '}' ? [] : answersIn(text.slice(from, end)),
    });
    done = end + 1;
    start.lastIndex = done;
  }
  return [...pieces, text.slice(done)];
}

export const isGap = (piece: ClozePiece): piece is ClozeGap => typeof piece !== 'string';

/** Where the next "}" without a backslash before it is; braces of a formula in an answer are escaped there. */
function endOf(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '}') return at;
  }
  return -1;
}

const answersIn = (body: string): ClozeAnswer[] =>
  splitAt(body, '~')
    .filter((one) => one.trim() !== '')
    .map(readAnswer);

function readAnswer(one: string): ClozeAnswer {
  const [, equals, percent, rest = ''] = /^\s*(?:(=)|%(-?\d+(?:[.,]\d*)?)%)?([\s\S]*)$/.exec(one) ?? [];
  const [text = '', ...feedback] = splitAt(rest, '#');
  const share = equals ? 1 : percent === undefined ? 0 : (shareOfPercent(percent) ?? 0);
  return { text: unescaped(text).trim(), share, feedback: unescaped(feedback.join('#')).trim() };
}

/** At each sign that has no backslash before it; the "#" of "&#39;" is none. */
function splitAt(text: string, sign: '~' | '#'): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === sign && !(sign === '#' && text[at - 1] === '&')) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
}

const unescaped = (text: string): string => text.replace(/\\([}~#/"\\])/g, '$1');
