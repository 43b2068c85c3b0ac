/** One page of a handout in its true size: header, text, footer. */
import type { Handout } from '../../shared/handout/handout';
import type { Placed } from './fill-pages';
import type { LaidOut } from './measure-handout';
import { pageLook } from './page-look';
import { RunOfPieces } from './run-of-pieces';

export function PageBox({ handout, laidOut, page }: { handout: Handout; laidOut: LaidOut; page: number }) {
  const { header, footer, language, style } = handout;
  const numbers = footer.page.replace('{1}', String(page + 1)).replace('{2}', String(laidOut.pages.length));
  return (
    <div className="handout-page" lang={language} style={pageLook(style)}>
      <div className="page-edge page-header">
        <span dir="auto">{page > 0 ? header.left : ''}</span>
        <b>{header.right}</b>
      </div>
      <div className="handout-text">
        <RunOfPieces pieces={laidOut.pieces} placed={laidOut.pages[page] ?? []} />
      </div>
      <div className="page-edge page-footer">
        <span>{footer.left}</span>
        <span>{numbers}</span>
      </div>
    </div>
  );
}

/** What a page begins with tells it from the others. */
export const pageKey = (placed: readonly Placed[]): string => `${placed[0]?.piece ?? 'empty'}-${placed[0]?.from ?? 0}`;
