/** The names of the pictures that a rich text shows, each once. */
import type { Block, Inline, RichText } from './rich-text';

export const mediaIn = (text: RichText): string[] => [...new Set(text.flatMap(ofBlock))];

function ofBlock(block: Block): string[] {
  switch (block.is) {
    case 'paragraph':
      return block.of.flatMap(ofInline);
    case 'list':
      return block.items.flat().flatMap(ofBlock);
    case 'table':
      return [block.head, ...block.rows].flat(2).flatMap(ofInline);
    case 'code':
    case 'maths':
      return [];
  }
}

function ofInline(inline: Inline): string[] {
  if (inline.is === 'picture') return [inline.media];
  return 'of' in inline ? inline.of.flatMap(ofInline) : [];
}
