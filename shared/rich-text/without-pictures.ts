/** A text with its pictures put into words: each by its description. */
import { readMarkup } from './read-markup';
import type { Block, Inline } from './rich-text';
import { writeMarkup } from './write-markup';

/** Which pictures are put into words, by their names. */
type Goes = (media: string) => boolean;

export const withoutPictures = (markup: string, goes: Goes = () => true): string =>
  markup.includes('media:') ? writeMarkup(readMarkup(markup).map((block) => inBlock(block, goes))) : markup;

function inBlock(block: Block, goes: Goes): Block {
  const line = (of: readonly Inline[]) => of.map((piece) => inLine(piece, goes));
  switch (block.is) {
    case 'paragraph':
      return { ...block, of: line(block.of) };
    case 'list':
      return { ...block, items: block.items.map((item) => item.map((one) => inBlock(one, goes))) };
    case 'table':
      return { ...block, head: block.head.map(line), rows: block.rows.map((row) => row.map(line)) };
    case 'code':
    case 'maths':
      return block;
  }
}

function inLine(piece: Inline, goes: Goes): Inline {
  if (piece.is === 'picture') return goes(piece.media) ? { is: 'text', text: piece.description } : piece;
  return 'of' in piece ? { ...piece, of: piece.of.map((one) => inLine(one, goes)) } : piece;
}
