/** What a reader hears of a rich text: its words without marks, pictures by their description, formulas by their source. */
import { readMarkup } from './read-markup';
import type { Block, Inline, RichText } from './rich-text';

/** A gap reads as a line to fill. */
const gapLine = '____';

function ofPiece(piece: Inline): string {
  if ('of' in piece) return ofLine(piece.of);
  if (piece.is === 'maths') return piece.tex;
  if (piece.is === 'picture') return piece.description;
  if (piece.is === 'gap') return gapLine;
  return piece.is === 'break' ? '\n' : piece.text;
}

function ofLine(line: Inline[]): string {
  return line.map(ofPiece).join('');
}

function ofBlock(block: Block): string {
  if (block.is === 'paragraph') return ofLine(block.of);
  if (block.is === 'maths') return block.tex;
  if (block.is === 'code') return block.text;
  if (block.is === 'list') return block.items.map(plainOf).join('\n');
  return [block.head, ...block.rows].map((row) => row.map(ofLine).join('\t').trimEnd()).join('\n');
}

/** The words of a text that is read already. */
export function plainOf(text: RichText): string {
  return text.map(ofBlock).join('\n\n');
}

/** Signs that may be marks, and line starts that may begin a block. */
const mayBeMarked = /[\\*`$[\]\r\n]|[\^_]\{|^\s*(?:-|\d+\.|\||$)/;

/** A text without any mark, which is its own markup; most texts are. */
export const isPlain = (markup: string): boolean => !mayBeMarked.test(markup);

export const plainText = (markup: string): string => (isPlain(markup) ? markup : plainOf(readMarkup(markup)));
