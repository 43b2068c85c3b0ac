/** A text with marks as plain words on one line: cells and entries set apart, formulas in signs that can be read. */

import { plainMaths } from './plain-maths';
import { isPlain } from './plain-text';
import { readMarkup } from './read-markup';
import type { Block, Inline } from './rich-text';

function ofPiece(piece: Inline): string {
  if ('of' in piece) return ofLine(piece.of);
  if (piece.is === 'maths') return plainMaths(piece.tex);
  if (piece.is === 'picture') return piece.description;
  if (piece.is === 'gap') return '____';
  return piece.is === 'break' ? ' ' : piece.text;
}

const ofLine = (line: readonly Inline[]): string => line.map(ofPiece).join('');

const apart = (parts: readonly string[], sign: string): string =>
  parts.filter((part) => part.trim() !== '').join(`${sign} `);

function ofBlock(block: Block): string {
  if (block.is === 'paragraph') return ofLine(block.of);
  if (block.is === 'maths') return plainMaths(block.tex);
  if (block.is === 'code') return block.text;
  if (block.is === 'list') return apart(block.items.map(ofBlocks), ';');
  return apart(
    [block.head, ...block.rows].map((row) => apart(row.map(ofLine), ',')),
    ';',
  );
}

const ofBlocks = (blocks: readonly Block[]): string => apart(blocks.map(ofBlock), '');

export const wordsOnLine = (markup: string): string =>
  (isPlain(markup) ? markup : ofBlocks(readMarkup(markup))).replace(/\s+/g, ' ').trim();
