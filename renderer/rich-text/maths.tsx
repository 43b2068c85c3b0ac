/** A formula among words, or on a line of its own. */
import { useLayoutEffect, useRef } from 'react';
import { drawMaths, type MathsSize } from './draw-maths';

export function Maths({ tex, size }: { tex: string; size: MathsSize }) {
  const place = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (place.current) void drawMaths(place.current, tex, size);
  }, [tex, size]);
  return <span ref={place} className={size === 'block' ? 'rich-maths rich-maths--block' : 'rich-maths'} dir="ltr" />;
}
