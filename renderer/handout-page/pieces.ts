/** The pieces of a handout that stay whole when it is laid over pages. */
import type { Block, BlockOf, Handout } from '../../shared/handout/handout';
import { pageSizes } from '../../shared/handout/page-sizes';

export type Piece = {
  /** Free space above it in points, left out at the top of a page. */
  before: number;
  keepWithNext: boolean;
} & (
  | { kind: 'title'; text: string }
  | { kind: 'block'; block: Exclude<Block, { block: 'table' | 'brief' }> }
  | { kind: 'headline'; text: string }
  | { kind: 'points'; texts: string[]; isFirst: boolean; isLast: boolean }
  /** The head of its table is drawn above it at the top of a page and of the table. */
  | { kind: 'row'; table: BlockOf<'table'>; row: number }
);

/** A brief is laid into columns in groups, so that it can go on over the next page and leave no large gap at the foot. */
const pointsInGroup = 4;

export function piecesOf(handout: Handout): Piece[] {
  const { text, mostColumns } = pageSizes(handout.style);
  const title: Piece = { kind: 'title', text: handout.title, before: 0, keepWithNext: true };
  return [title, ...handout.blocks.flatMap((block) => pieces(block, text, mostColumns === 1 ? 1 : pointsInGroup))];
}

function pieces(block: Block, em: number, groupSize: number): Piece[] {
  switch (block.block) {
    case 'heading':
      return [{ kind: 'block', block, before: block.level === 1 ? 16 : 12, keepWithNext: true }];
    case 'text':
      return [{ kind: 'block', block, before: 0, keepWithNext: false }];
    case 'blanks':
      return [{ kind: 'block', block, before: 4, keepWithNext: false }];
    case 'brief':
      return [
        { kind: 'headline', text: block.headline, before: 18, keepWithNext: true },
        ...groupsOf(block.points, groupSize),
      ];
    case 'question':
      return [{ kind: 'block', block, before: em, keepWithNext: false }];
    case 'table':
      return block.rows.map((_, row) => ({
        kind: 'row',
        table: block,
        row,
        before: row === 0 ? 8 : 0,
        keepWithNext: false,
      }));
  }
}

function groupsOf(points: readonly string[], size: number): Piece[] {
  const starts = points.map((_, index) => index).filter((index) => index % size === 0);
  return starts.map((start) => ({
    kind: 'points',
    texts: points.slice(start, start + size),
    isFirst: start === 0,
    isLast: start + size >= points.length,
    before: 0,
    keepWithNext: false,
  }));
}
