/** A text with its pictures put into words: each by its description. */
import { readMarkup } from './read-markup';
import type { Block, Inline } from './rich-text';
import { writeMarkup } from './write-markup';

export const withoutPictures = (markup: string): string =>
  markup.includes('media:') ? writeMarkup(readMarkup(markup).map(inBlock)) : markup;

function inBlock(block: Block): Block {
  switch (block.is) {
    case 'paragraph':
      return { ...block, of: block.of.map(inLine) };
    case 'list':
      return { ...block, items: block.items.map((item) => item.map(inBlock)) };
    case 'table':
      return {
        ...block,
        head: block.head.map((cell) => cell.map(inLine)),
        rows: block.rows.map((row) => row.map((cell) => cell.map(inLine))),
      };
    case 'code':
    case 'maths':
      return block;
  }
}

function inLine(piece: Inline): Inline {
  if (piece.is === 'picture') return { is: 'text', text: piece.description };
  return 'of' in piece ? { ...piece, of: piece.of.map(inLine) } : piece;
}
