/** Cuts a GIFT file into questions and categories, by its blank lines, names and braces; once through the text. */
import { type Brace, bracesIn } from './braces';
import { cutBlock } from './cut-block';
import type { GiftBlock, GiftPiece } from './gift-piece';

const none: Brace[] = [];

const emptyBlock = (): GiftBlock => ({ text: '', braces: [], lines: [], comments: [] });

/** Where a blank line stood between braces; the block ends there if they are never closed. */
interface Gap {
  at: number;
  braces: number;
  line: number;
}

/** Where the reading of the lines is. */
interface Cutting {
  pieces: GiftPiece[];
  block: GiftBlock;
  gap: Gap | null;
}

export function cutGift(text: string): GiftPiece[] {
  const lines = text.split('\n');
  const cutting: Cutting = { pieces: [], block: emptyBlock(), gap: null };
  for (let at = 0; at < lines.length; at += 1) {
    at = takeLine(cutting, lines[at] ?? '', at);
    if (at === lines.length - 1 && cutting.gap) at = backToGap(cutting, cutting.gap);
  }
  endBlock(cutting);
  return cutting.pieces;
}

/** Takes line `at`, and says after which line to go on. */
function takeLine(cutting: Cutting, line: string, at: number): number {
  const { block } = cutting;
  const trimmed = line.trim();
  if (trimmed === '') return blankLine(cutting, at);
  if (trimmed.startsWith('//')) return comment(cutting, trimmed, at);
  const open = isOpen(block);
  if (!open && trimmed.startsWith('$CATEGORY:')) {
    endBlock(cutting);
    cutting.pieces.push({ is: 'category', path: trimmed.slice('$CATEGORY:'.length).trim() });
    return at;
  }
  if (!open && block.braces.length > 0 && trimmed.startsWith('::')) endBlock(cutting);
  const { text } = cutting.block;
  const from = text === '' ? 0 : text.length + 1;
  const braces = line.includes('{') || line.includes('}') ? bracesIn(line, from) : none;
  if (cutting.gap && braces[0]?.sign === '{') return backToGap(cutting, cutting.gap);
  cutting.block.text = text === '' ? line : `${text}\n${line}`;
  cutting.block.lines.push(at + 1);
  if (braces !== none) cutting.block.braces.push(...braces);
  if (cutting.gap && !isOpen(cutting.block)) cutting.gap = null;
  return at;
}

const isOpen = ({ braces }: GiftBlock): boolean => braces.at(-1)?.sign === '{';

/** A blank line ends a question, unless an answer is open that ends further down. */
function blankLine(cutting: Cutting, at: number): number {
  const { block } = cutting;
  if (!isOpen(block)) endBlock(cutting);
  else cutting.gap ??= { at: block.text.length, braces: block.braces.length, line: at };
  return at;
}

/** A comment belongs to the question it stands in or above. */
function comment({ block }: Cutting, line: string, at: number): number {
  if (line.includes('[')) block.comments.push(line);
  return at;
}

/** The answer was not closed before another one opened: the question ends at its first blank line after all. */
function backToGap(cutting: Cutting, gap: Gap): number {
  const { block } = cutting;
  block.text = block.text.slice(0, gap.at);
  block.braces.length = gap.braces;
  cutting.gap = null;
  endBlock(cutting);
  return gap.line;
}

function endBlock(cutting: Cutting): void {
  const { block, pieces } = cutting;
  if (block.text !== '') for (const piece of cutBlock(block)) pieces.push(piece);
  cutting.block = emptyBlock();
}
