/** The width of a place on screen, for a picture that is drawn to fit it. */
import { type RefObject, useLayoutEffect, useState } from 'react';

/** 0 before it is known. */
export function useWidth(place: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const { current } = place;
    if (!current) return;
    const measure = () => setWidth(current.clientWidth);
    const watch = new ResizeObserver(measure);
    watch.observe(current);
    measure();
    return () => watch.disconnect();
  }, [place]);
  return width;
}
