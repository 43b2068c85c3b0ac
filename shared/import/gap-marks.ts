/** Marks the gaps in a text while it is HTML, and puts real gaps in their places once it is read. */
import type { Block, Inline, RichText } from '../rich-text/rich-text';

/** Signs of Unicode's private use area, which no text uses. */
const open = '\u{E0F0}';
const close = '\u{E0F1}';
const mark = new RegExp(`${open}(\\d+)${close}`, 'g');

/** The mark of the gap with this number, from 1. */
export const gapMark = (number: number): string => `${open}${number}${close}`;
export const gapId = (number: number): string => `gap-${number}`;
/** The text without its gaps. */
export const withoutGaps = (text: string): string => text.replace(mark, '');
/** A text of a file, which may not bring such signs itself. */
export const withoutGapMarks = (text: string): string => text.replaceAll(open, '').replaceAll(close, '');

/** Null when not every gap from 1 to `gaps` has its place, as inside a formula. */
export function placeGaps(text: RichText, gaps: number): RichText | null {
  const placed = new Set<number>();
  const inLine = (line: readonly Inline[]): Inline[] => line.flatMap((piece) => inPiece(piece, placed));
  const inBlock = (block: Block): Block => {
    if (block.is === 'paragraph') return { ...block, of: inLine(block.of) };
    if (block.is === 'list') return { ...block, items: block.items.map((item) => item.map(inBlock)) };
    if (block.is !== 'table') return block;
    return { ...block, head: block.head.map(inLine), rows: block.rows.map((row) => row.map(inLine)) };
  };
  const read = text.map(inBlock);
  return placed.size === gaps ? read : null;
}

function inPiece(piece: Inline, placed: Set<number>): Inline[] {
  if ('of' in piece) return [{ ...piece, of: piece.of.flatMap((inner) => inPiece(inner, placed)) }];
  if (piece.is !== 'text') return [piece];
  return piece.text.split(mark).flatMap((part, at): Inline[] => {
    if (at % 2 === 0) return part === '' ? [] : [{ is: 'text', text: part }];
    placed.add(Number(part));
    return [{ is: 'gap', id: gapId(Number(part)) }];
  });
}
