/** Fits text into its place by measuring: tries one step after the other on the laid-out page until nothing overflows. */
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { drawnLate } from '../rich-text/tell-drawn';

export interface Fitting<Step> {
  /** The text that is made to fit; while it stays nothing is measured again. */
  text: string;
  steps: readonly Step[];
  put: (place: HTMLElement, step: Step) => void;
  /** What reads better than a step that fits, seen as it is laid out; it has to fit too. */
  better?: (place: HTMLElement, step: Step) => Step | null;
  /** Told when not even the last step fits. */
  tooMuch?: () => void;
}

export function useFit<Step>(fitting: Fitting<Step>): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(fitting);
  latest.current = fitting;
  const fitted = useRef<string | null>(null);

  useLayoutEffect(() => {
    if (fitted.current === fitting.text) return;
    fitted.current = fitting.text;
    fitInto(place.current, fitting);
  });
  useEffect(() => {
    const again = () => fitInto(place.current, latest.current);
    // An observer also tells of the size that it begins with, and that has mostly been fitted to.
    const watch = new ResizeObserver(() => {
      if (place.current && place.current.dataset.fitted !== sizeOf(place.current)) again();
    });
    const observed = place.current;
    if (observed) watch.observe(observed);
    observed?.addEventListener(drawnLate, again);
    let current = true;
    if (document.fonts.status === 'loading') void document.fonts.ready.then(() => current && again());
    return () => {
      current = false;
      watch.disconnect();
      observed?.removeEventListener(drawnLate, again);
    };
  }, []);
  return place;
}

const sizeOf = (place: HTMLElement): string => `${place.clientWidth} ${place.clientHeight}`;

function fitInto<Step>(place: HTMLElement | null, fitting: Fitting<Step>): void {
  if (!place || place.clientHeight === 0) return;
  const fits = putBest(place, fitting);
  place.dataset.fitted = sizeOf(place);
  if (!fits) fitting.tooMuch?.();
}

/** First without breaking any word, then with; a word that is broken is worse to read than a smaller one. */
function putBest<Step>(place: HTMLElement, { steps, put, better }: Fitting<Step>): boolean {
  for (const words of ['whole', 'broken']) {
    place.dataset.words = words;
    for (const step of steps) {
      put(place, step);
      if (overflows(place)) continue;
      const rather = better?.(place, step);
      if (!rather) return true;
      put(place, rather);
      if (overflows(place)) put(place, step);
      return true;
    }
  }
  return false;
}

/** The place and its boxes marked "box" must hold their text; for one marked "words" only the width counts. One pixel is rounding. */
function overflows(place: HTMLElement): boolean {
  const wide = (box: HTMLElement) => box.scrollWidth > box.clientWidth + 1;
  const tall = (box: HTMLElement) => box.scrollHeight > box.clientHeight + 1;
  const boxes = [place, ...place.querySelectorAll<HTMLElement>('[data-fit="box"]')];
  return (
    boxes.some((box) => wide(box) || tall(box)) ||
    [...place.querySelectorAll<HTMLElement>('[data-fit="words"]')].some(wide)
  );
}
