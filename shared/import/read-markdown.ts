/** Turns Markdown as teachers and their tools write it into markup; what the two share stays as it stands. */
import { escapeText } from '../rich-text/escape-text';
import type { Lost } from '../rich-text/read-html';
import { readMarkup } from '../rich-text/read-markup';
import { writeMarkup } from '../rich-text/write-markup';

/** A fence that nothing closes holds the rest. */
const fence = /^[ \t]*(`{3,}(?!`)|~{3,}(?!~))[^\n]*\n([\s\S]*?)(?:^[ \t]*\1[ \t]*$|$(?![\s\S]))/gm;

/** Names what is lost in `lost`. */
export function readMarkdown(markdown: string, lost: Lost[]): string {
  const lines = withoutComments(markdown.replace(/\r\n?/g, '\n'));
  const out: string[] = [];
  let from = 0;
  for (const block of lines.matchAll(fence)) {
    out.push(readProse(lines.slice(from, block.index), lost), block[0].replace(/~~~+/g, '```'));
    from = block.index + block[0].length;
  }
  out.push(readProse(lines.slice(from), lost));
  return writeMarkup(readMarkup(out.join('').trim()));
}

/** A comment that nothing closes stays, and is looked for once. */
function withoutComments(text: string): string {
  let out = '';
  let from = 0;
  for (;;) {
    const open = text.indexOf('<!--', from);
    const close = open < 0 ? -1 : text.indexOf('-->', open + 4);
    if (close < 0) return out + text.slice(from);
    out += text.slice(from, open);
    from = close + 3;
  }
}

function readProse(text: string, lost: Lost[]): string {
  return text
    .replace(/\n[ \t]*\n\s*/g, '\n\n')
    .split('\n\n')
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map((line) => readLine(line, lost))
        .join('\n'),
    )
    .join('\n\n');
}

function readLine(line: string, lost: Lost[]): string {
  if (line.length > longestLine) return escapeText(line);
  const heading = /^\s{0,3}#{1,6}\s+(.*?)\s*#*$/.exec(line);
  if (heading?.[1]) return `**${inline(heading[1].replace(/\*\*/g, ''), lost)}**`;
  const item = /^(\s*)(?:[*+-]|(\d{1,9})[.)])\s+(.*)$/.exec(line);
  if (item) return `${item[1]}${item[2] === undefined ? '-' : `${item[2]}.`} ${inline(item[3] ?? '', lost)}`;
  const quote = /^\s{0,3}>\s?(.*)$/.exec(line);
  return inline(quote?.[1] ?? line, lost).replace(/(?: {2,}|\\)$/, '');
}

/** Longer lines are no sentences; their marks stay as they were written. */
const longestLine = 4000;

/** Code and formulas stay as they are; between them the marks are brought to ours. */
function inline(line: string, lost: Lost[]): string {
  const kept = /(`+)(?!`)[\s\S]{0,500}?[^`]\1(?!`)|\$\$[^$]{1,1000}\$\$|\$(?!\s)(?:\\.|[^$\\]){1,1000}(?<!\s)\$(?!\d)/g;
  let out = '';
  let from = 0;
  for (const piece of line.matchAll(kept)) {
    out += marks(line.slice(from, piece.index), lost) + piece[0];
    from = piece.index + piece[0].length;
  }
  return out + marks(line.slice(from), lost);
}

const tags: Readonly<Record<string, [string, string]>> = {
  b: ['**', '**'],
  strong: ['**', '**'],
  i: ['*', '*'],
  em: ['*', '*'],
  sub: ['_{', '}'],
  sup: ['^{', '}'],
  code: ['`', '`'],
};

function marks(text: string, lost: Lost[]): string {
  return text
    .replace(
      /!\[([^\]]{0,300})\]\(([^)\s]{0,500})(?:\s[^)]{0,200})?\)|<img\b[^>]{0,300}?\bsrc\s{0,5}=\s{0,5}["']?([^"'>\s]{0,500})[^>]{0,300}>/gi,
      (_, alt, address, src) => {
        lost.push({ what: 'picture', name: address ?? src ?? '' });
        return alt ?? '';
      },
    )
    .replace(/\[\[/g, '\\[\\[')
    .replace(/(?<![\w\\_])__(?=\S)(.{1,300}?)(?<=\S)__(?![\w_])/g, '**$1**')
    .replace(/(?<![\w\\_])_(?=[^\s_])(.{1,300}?)(?<=[^\s_])_(?![\w_])/g, '*$1*')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<(\/?)(b|strong|i|em|sub|sup|code)>/gi, (_, end, name) => tags[name.toLowerCase()]?.[end ? 1 : 0] ?? '')
    .replace(/<\/?(?:p|div|span|u|small|center|font|summary|details)\b[^<>]*>/gi, '')
    .replace(/&(amp|lt|gt|quot|nbsp|#39|apos);/g, (_, name) => escapeText(signs[name] ?? ''));
}

const signs: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  '#39': "'",
  apos: "'",
};
