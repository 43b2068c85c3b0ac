/** A formula among words or, as a block, on a line of its own. */
import { useLayoutEffect, useRef } from 'react';
import { drawMaths } from './draw-maths';

export function Maths({ tex, block }: { tex: string; block: boolean }) {
  const place = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (place.current) void drawMaths(place.current, tex, { block });
  }, [tex, block]);
  return <span ref={place} className={block ? 'rich-maths rich-maths--block' : 'rich-maths'} dir="ltr" />;
}
