/** All pages of a handout one below the other; tells how many there are once they have been drawn. */
import { useEffect, useState } from 'react';
import type { Handout } from '../../shared/handout/handout';
import { type LaidOut, MeasureHandout } from '../handout-page/measure-handout';
import { PageBox, pageKey } from '../handout-page/page-box';

export function PrintedHandout({ handout, onReady }: { handout: Handout; onReady: (pages: number) => void }) {
  const [laidOut, setLaidOut] = useState<LaidOut | null>(null);
  useEffect(() => {
    // A hidden window may never paint, so this does not wait for a frame: the effect runs when the pages are in the document.
    if (laidOut) onReady(laidOut.pages.length);
  }, [laidOut, onReady]);
  if (!laidOut) return <MeasureHandout handout={handout} onPages={setLaidOut} />;
  return laidOut.pages.map((placed, page) => (
    <PageBox key={pageKey(placed)} handout={handout} laidOut={laidOut} page={page} />
  ));
}
