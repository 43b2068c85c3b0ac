/** Reads the texts of a GIFT question: their escapes, and the format that stands before them in brackets. */
import type { Lost } from '../../../rich-text/read-html';
import { sourceText, type TextSort } from '../../source-text';

const backslash = 92;

/** The control signs of GIFT, as themselves when a backslash stands before them (Moodle, qformat_gift). */
const escaped: Readonly<Record<string, string>> = {
  '~': '~',
  '=': '=',
  '#': '#',
  '{': '{',
  '}': '}',
  ':': ':',
  n: '\n',
  '\\': '\\',
};

/** Commands of TeX that begin with an n; a line break never stands right before their letters in a formula. */
const texWithN =
  /^n(?:abla|atural|e|earrow|eg|eq|eqq?|exists|geq?|i|leq?|mid|ot|otin|parallel|prec|rightarrow|subseteq|succ|u|warrow)(?![a-z])/;

export function unescapeGift(text: string): string {
  if (!text.includes('\\')) return text;
  const holdsFormula = /\$\$|\\\\?[([]/.test(text);
  let out = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) !== backslash) continue;
    const sign = escaped[text[at + 1] ?? ''];
    if (sign === undefined || (sign === '\n' && holdsFormula && texWithN.test(text.slice(at + 1, at + 14)))) continue;
    out += text.slice(from, at) + sign;
    from = at + 2;
    at += 1;
  }
  return out + text.slice(from);
}

const sorts: Readonly<Record<string, TextSort>> = {
  html: 'html',
  markdown: 'markdown',
  plain: 'plain',
  moodle: 'moodle',
};

export interface GiftText {
  text: string;
  sort: TextSort;
}

/** A text with its format; one without takes that of the question. */
export function giftText(raw: string, usual: TextSort): GiftText {
  const trimmed = raw.trim();
  if (!trimmed.startsWith('[')) return { text: unescapeGift(trimmed), sort: usual };
  const end = trimmed.indexOf(']');
  const sort = sorts[trimmed.slice(1, end)];
  return sort === undefined
    ? { text: unescapeGift(trimmed), sort: usual }
    : { text: unescapeGift(trimmed.slice(end + 1)).trim(), sort };
}

export function giftMarkup(raw: string, usual: TextSort, lost: Lost[]): string {
  const { text, sort } = giftText(raw, usual);
  return sourceText(text, sort, lost);
}
