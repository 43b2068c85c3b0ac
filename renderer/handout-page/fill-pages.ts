/** Lays pieces of known height over pages: none is split that fits on a page, and no heading is left alone. */

export interface MeasuredPiece {
  height: number;
  /** Free space above it, left out at the top of a page. */
  before: number;
  keepWithNext: boolean;
  /** The height of the table head it needs above it at the top of a page, and of the table when it `opens` it. */
  head: number;
  opens: boolean;
}

/** What stands on a page: a piece, or the part of a piece that is taller than a page. */
export interface Placed {
  piece: number;
  from: number;
  /** The height of a part; null for a whole piece. */
  part: number | null;
}

export function fillPages(pieces: readonly MeasuredPiece[], room: number, line: number): Placed[][] {
  const pages: Placed[][] = [[]];
  let used = 0;
  const turn = () => {
    if (pages.at(-1)?.length === 0) return;
    pages.push([]);
    used = 0;
  };
  pieces.forEach((piece, index) => {
    if (startsChain(pieces, index) && used + chainHeight(pieces, index, used === 0) > room) turn();
    const height = heightOf(piece, used === 0);
    if (used + height > room) turn();
    if (piece.height > room) {
      const parts = slice(piece.height, room, line);
      parts.forEach((part, at) => {
        if (at > 0) turn();
        pages.at(-1)?.push({ piece: index, ...part });
      });
      used = parts.at(-1)?.part ?? 0;
      return;
    }
    used += heightOf(piece, used === 0);
    pages.at(-1)?.push({ piece: index, from: 0, part: null });
  });
  return pages;
}

const heightOf = (piece: MeasuredPiece, atTop: boolean) =>
  piece.height + (atTop ? 0 : piece.before) + (atTop || piece.opens ? piece.head : 0);

const startsChain = (pieces: readonly MeasuredPiece[], index: number) => !pieces[index - 1]?.keepWithNext;

/** A chain is what must stay together: pieces that keep with the next one, and that one. */
function chainHeight(pieces: readonly MeasuredPiece[], start: number, atTop: boolean): number {
  let height = 0;
  for (let index = start; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (!piece) break;
    height += heightOf(piece, atTop && index === start);
    if (!piece.keepWithNext) break;
  }
  return height;
}

/** Cuts what is taller than a page between its lines. */
function slice(height: number, room: number, line: number): { from: number; part: number }[] {
  const step = Math.max(line, Math.floor(room / line) * line);
  const parts: { from: number; part: number }[] = [];
  for (let from = 0; from < height; from += step) parts.push({ from, part: Math.min(step, height - from) });
  return parts;
}
