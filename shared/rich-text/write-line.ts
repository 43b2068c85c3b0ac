/** Writes a line of rich text as markup. */
import { escapeSigns } from './escape-signs';
import type { Inline } from './rich-text';

/** The line so far in pieces, for a long one must not be joined to see how it ends; `inMark` tells that the pieces stand between a mark's signs. */
type Writing = { readonly out: string[]; atLineStart: boolean; readonly inCell: boolean };

function put(writing: Writing, text: string): void {
  if (text === '') return;
  writing.out.push(text);
  writing.atLineStart = text.endsWith('\n');
}

/** A last sign that has its backslash already. */
const freedEnd = /(?<!\\)(?:\\\\)*\\\s$/;

const edges = { strong: ['**', '**'], emphasis: ['*', '*'], sup: ['^{', '}'], sub: ['_{', '}'] } as const;

function codeSpan(text: string): string {
  const runs = new Set((text.match(/`+/g) ?? []).map((run) => run.length));
  let length = 1;
  while (runs.has(length)) length++;
  const fence = '`'.repeat(length);
  const padded = /^`|`$/.test(text) || (/^ [\s\S]* $/.test(text) && text.trim() !== '');
  return padded ? `${fence} ${text} ${fence}` : fence + text + fence;
}

function textPiece(writing: Writing, line: Inline[], at: number, inMark: boolean, text: string): string {
  const before = line[at - 1];
  let escaped = escapeSigns(text, { atLineStart: writing.atLineStart });
  if (writing.inCell) escaped = escaped.replaceAll('<br>', '\\<br>');
  // A mark's signs do not count beside a space, and a formula does not end before a digit.
  const open = (at === 0 && inMark && /^\s/.test(escaped)) || (before?.is === 'maths' && /^\d/.test(escaped));
  if (open) escaped = `\\${escaped}`;
  const unsafeEnd = at === line.length - 1 && inMark && /\s$/.test(escaped) && !freedEnd.test(escaped);
  return unsafeEnd ? `${escaped.slice(0, -1)}\\${escaped.slice(-1)}` : escaped;
}

/** A line's end is a break where something stands on either side of it; elsewhere it is escaped. */
function breakPiece(writing: Writing, line: Inline[], at: number): string {
  if (writing.inCell) return '<br>';
  const after = line[at + 1];
  const between = at > 0 && after !== undefined && after.is !== 'break';
  return between && !writing.atLineStart ? '\n' : '\\\n';
}

function writePiece(writing: Writing, line: Inline[], at: number, inMark: boolean): void {
  const piece = line[at];
  if (piece === undefined) return;
  if (piece.is === 'text') put(writing, textPiece(writing, line, at, inMark, piece.text));
  else if (piece.is === 'break') put(writing, breakPiece(writing, line, at));
  else if (piece.is === 'code') put(writing, codeSpan(piece.text));
  else if (piece.is === 'maths') put(writing, `$${piece.tex}$`);
  else if (piece.is === 'gap') put(writing, `[[${piece.id}]]`);
  else if (piece.is === 'picture') {
    put(writing, `![${piece.description.replace(/[\\[\]]/g, '\\$&')}](media:${piece.media})`);
  } else {
    const [opening, closing] = piece.is === 'link' ? ['[', `](${piece.address})`] : edges[piece.is];
    put(writing, opening);
    writePieces(writing, piece.of, true);
    put(writing, closing);
  }
}

function writePieces(writing: Writing, line: Inline[], inMark: boolean): void {
  for (const at of line.keys()) writePiece(writing, line, at, inMark);
}

/** The markup of a line in normal form. */
export function writeLine(line: Inline[], { inCell }: { inCell: boolean }): string {
  const writing: Writing = { out: [], atLineStart: true, inCell };
  writePieces(writing, line, false);
  return writing.out.join('');
}
