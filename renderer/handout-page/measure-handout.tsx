/** Draws a handout unseen on one endless page, measures its pieces and tells how they lie over pages. */
import { useLayoutEffect, useMemo, useRef } from 'react';
import type { Handout } from '../../shared/handout/handout';
import { pageSizes } from '../../shared/handout/page-sizes';
import { fillPages, type MeasuredPiece, type Placed } from './fill-pages';
import { useLateParts } from './late-parts';
import { pageLook, pixels, roomOf } from './page-look';
import { type Piece, piecesOf } from './pieces';
import { RunOfPieces } from './run-of-pieces';
import './handout-page.css';

export type LaidOut = { pieces: readonly Piece[]; pages: readonly Placed[][] };

/** `onPages` must keep its identity while the handout stays the same. */
export function MeasureHandout({ handout, onPages }: { handout: Handout; onPages: (laidOut: LaidOut) => void }) {
  const sheet = useRef<HTMLDivElement>(null);
  const pieces = useMemo(() => piecesOf(handout), [handout]);
  const isDrawable = useLateParts(handout);
  useLayoutEffect(() => {
    if (!isDrawable || !sheet.current) return;
    const measured = measure(sheet.current, pieces);
    const line = pageSizes(handout.style).line * pixels;
    onPages({ pieces, pages: fillPages(measured, roomOf(handout.style), line) });
  }, [handout, pieces, onPages, isDrawable]);
  const all = pieces.map((_, piece) => ({ piece, from: 0, part: null }));
  return (
    <div className="handout-measure" aria-hidden inert>
      <div ref={sheet} className="handout-text" lang={handout.language} style={pageLook(handout.style)}>
        <RunOfPieces pieces={pieces} placed={all} />
      </div>
    </div>
  );
}

function measure(sheet: HTMLElement, pieces: readonly Piece[]): MeasuredPiece[] {
  const drawn = new Map(
    Array.from(sheet.querySelectorAll<HTMLElement>('[data-piece]'), (element) => [
      Number(element.dataset.piece),
      element,
    ]),
  );
  return pieces.map((piece, index) => {
    const element = drawn.get(index);
    const head = piece.kind === 'row' ? element?.closest('table')?.querySelector('[data-head]') : null;
    return {
      height: element?.getBoundingClientRect().height ?? 0,
      before: piece.before * pixels,
      keepWithNext: piece.keepWithNext,
      head: head?.getBoundingClientRect().height ?? 0,
      opens: piece.kind === 'row' && piece.row === 0,
    };
  });
}
