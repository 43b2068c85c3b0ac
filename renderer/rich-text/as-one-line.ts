/** A whole text as one run of words, for places that hold no blocks: an option, a row of a list. */
import type { Block, Inline, RichText } from '../../shared/rich-text/rich-text';

const apart = (parts: Inline[][], between: Inline): Inline[] =>
  parts.filter((part) => part.length > 0).flatMap((part, at) => (at === 0 ? part : [between, ...part]));

function ofBlock(block: Block): Inline[] {
  if (block.is === 'paragraph') return block.of;
  if (block.is === 'maths') return [{ is: 'maths', tex: block.tex }];
  if (block.is === 'code') return [{ is: 'code', text: block.text }];
  if (block.is === 'list') return apart(block.items.map(asOneLine), { is: 'text', text: '; ' });
  const rows = [block.head, ...block.rows].map((row) => apart(row, { is: 'text', text: ', ' }));
  return apart(rows, { is: 'text', text: '; ' });
}

export function asOneLine(text: RichText): Inline[] {
  return apart(text.map(ofBlock), { is: 'break' });
}
