/** Reads a line of markup, or several lines of one paragraph, into pieces. */
import { close, finish, type LineReader, lastOpen, lineReader, open, take, takeText } from './line-reader';
import { isMediaName } from './media-name';
import { readStars } from './read-stars';
import type { Inline } from './rich-text';

// No pattern looks behind itself: phones of five years ago can't read a script that does.
const plainRun = /[^\\*`$[\]^_}!<\n]+/y;
const codeSpan = /(`+)(?!`)([^\n]*?[^`\n])\1(?!`)/y;
const backticks = /`+/y;
const dollars = /\$\$(?!\s)((?:\\[^\n]|[^\\$\n])*(?:\\\S|[^\\$\s]))\$\$/y;
const dollar = /\$(?![\s$])((?:\\[^\n]|[^\\$\n])*(?:\\\S|[^\\$\s]))\$(?!\d)/y;
const gap = /\[\[([\w-]{1,64})\]\]/y;
const linkEnd = /\]\(((?:https?:\/\/|mailto:)[^\s()<>]+)\)/iy;
const picture = /!\[((?:\\[^\n]|[^\\\][\n])*)\]\(media:([0-9a-f]{64}\.[a-z]+)\)/y;

function matchHere({ source, at }: LineReader, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

/** A backslash frees any sign of its meaning, also a line's end; before a letter it is a backslash. */
function readEscape(reader: LineReader) {
  const sign = reader.source[reader.at + 1];
  if (sign === undefined || /[A-Za-z]/.test(sign)) return takeText(reader, '\\');
  if (sign === '\n') take(reader, { is: 'break' }, 2);
  else takeText(reader, sign, 2);
  reader.escaped = true;
}

function readCode(reader: LineReader) {
  const found = matchHere(reader, codeSpan);
  if (!found) return takeText(reader, matchHere(reader, backticks)?.[0] ?? '`');
  const inner = found[2] ?? '';
  const padded = /^ [\s\S]* $/.test(inner) && inner.trim() !== '';
  take(reader, { is: 'code', text: padded ? inner.slice(1, -1) : inner }, found[0].length);
}

function readMaths(reader: LineReader) {
  const found = matchHere(reader, dollars) ?? matchHere(reader, dollar);
  if (found) take(reader, { is: 'maths', tex: found[1] ?? '' }, found[0].length);
  else takeText(reader, '$');
}

function readOpening(reader: LineReader) {
  const found = matchHere(reader, gap);
  if (found) take(reader, { is: 'gap', id: found[1] ?? '' }, found[0].length);
  else open(reader, 'link', '[');
}

function readLinkEnd(reader: LineReader) {
  const found = matchHere(reader, linkEnd);
  const place = lastOpen(reader, 'link');
  const address = found?.[1];
  if (!found || address === undefined || place < 0) return takeText(reader, ']');
  const words = (of: Inline[]): Inline[] => (of.length > 0 ? of : [{ is: 'text', text: address }]);
  close(reader, place, (of) => ({ is: 'link', of: words(of), address }), found[0].length);
}

function readRaised(reader: LineReader, sign: '^' | '_') {
  if (reader.source[reader.at + 1] !== '{') return takeText(reader, sign);
  open(reader, sign === '^' ? 'sup' : 'sub', `${sign}{`);
}

function readBrace(reader: LineReader) {
  const place = lastOpen(reader, 'sup', 'sub');
  if (place < 0) return takeText(reader, '}');
  close(reader, place, (of, mark) => ({ is: mark === 'sup' ? 'sup' : 'sub', of }), 1);
}

function readPicture(reader: LineReader) {
  const found = matchHere(reader, picture);
  const media = found?.[2] ?? '';
  if (!found || !isMediaName(media)) return takeText(reader, '!');
  const description = (found[1] ?? '').replace(/\\([^A-Za-z])/g, '$1');
  take(reader, { is: 'picture', media, description }, found[0].length);
}

function readAngle(reader: LineReader) {
  if (reader.inCell && reader.source.startsWith('<br>', reader.at)) take(reader, { is: 'break' }, 4);
  else takeText(reader, '<');
}

const readers: Record<string, (reader: LineReader) => void> = {
  '\\': readEscape,
  '\n': (reader) => take(reader, { is: 'break' }, 1),
  '*': readStars,
  '`': readCode,
  $: readMaths,
  '[': readOpening,
  ']': readLinkEnd,
  '^': (reader) => readRaised(reader, '^'),
  _: (reader) => readRaised(reader, '_'),
  '}': readBrace,
  '!': readPicture,
  '<': readAngle,
};

export function readLine(source: string, { inCell }: { inCell: boolean }): Inline[] {
  const reader = lineReader(source, inCell);
  while (reader.at < source.length) {
    const read = readers[source[reader.at] ?? ''];
    if (read) read(reader);
    else takeText(reader, matchHere(reader, plainRun)?.[0] ?? '');
  }
  return finish(reader);
}
