/** The preview: the true pages side by side on the well, with the page that is looked at and the size. */
import { type CSSProperties, type UIEvent, useState } from 'react';
import type { Handout } from '../../../shared/handout/handout';
import { pageSizes } from '../../../shared/handout/page-sizes';
import type { LaidOut } from '../../handout-page/measure-handout';
import { PageBox, pageKey } from '../../handout-page/page-box';
import { pixels } from '../../handout-page/page-look';
import { msg } from '../../ui/messages';
import { NumberStepper } from '../../ui/number-stepper';
import { Toolbar } from '../../ui/toolbar';

const smallest = 0.3;
const largest = 1.5;
const firstSize = 0.7;
/** The pages scroll, so the keyboard must reach them. */
const reachable = { tabIndex: 0 };

/** The page whose left edge is nearest to that of the view. */
function pageInView(canvas: HTMLElement): number {
  const edge = canvas.getBoundingClientRect().left;
  const far = Array.from(canvas.querySelectorAll('.preview-page'), (page) =>
    Math.abs(page.getBoundingClientRect().left - edge),
  );
  const isAtEnd = canvas.scrollLeft > 0 && canvas.scrollLeft + canvas.clientWidth >= canvas.scrollWidth - 1;
  return isAtEnd ? far.length - 1 : far.indexOf(Math.min(...far));
}

export function HandoutPreview({ handout, laidOut }: { handout: Handout; laidOut: LaidOut }) {
  const [zoom, setZoom] = useState(firstSize);
  const [inView, setInView] = useState(0);
  const count = laidOut.pages.length;
  const { width, height } = pageSizes(handout.style);
  const size = {
    '--preview-width': `${width * pixels * zoom}px`,
    '--preview-height': `${height * pixels * zoom}px`,
    '--preview-scale': zoom,
  } as CSSProperties;
  return (
    <section className="handout-preview" aria-label={msg.handout.preview}>
      <Toolbar>
        <span className="handout-preview-page">{msg.handout.pageOf(Math.min(inView, count - 1) + 1, count)}</span>
        <NumberStepper
          label={msg.handout.zoom}
          hideLabel
          value={zoom}
          min={smallest}
          max={largest}
          step={0.1}
          format={{ style: 'percent' }}
          onChange={setZoom}
        />
      </Toolbar>
      <div
        className="handout-canvas"
        role="group"
        aria-label={msg.handout.preview}
        {...reachable}
        style={size}
        onScroll={(event: UIEvent<HTMLElement>) => setInView(pageInView(event.currentTarget))}
      >
        {laidOut.pages.map((placed, page) => (
          <div
            key={pageKey(placed)}
            className="preview-page"
            role="group"
            aria-label={msg.handout.previewPage(page + 1)}
          >
            <div className="preview-scaled">
              <PageBox handout={handout} laidOut={laidOut} page={page} />
            </div>
          </div>
        ))}
      </div>
    </section>
  );
}
