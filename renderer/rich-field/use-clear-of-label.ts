/** Tells whether the bar must go above the name of its field, because the two have no place side by side. */
import { type RefObject, useLayoutEffect, useState } from 'react';

/** Nearer than this the two read as one. */
const gap = 8;

export function useClearOfLabel(bar: RefObject<HTMLElement | null>): boolean {
  const [lifted, setLifted] = useState(false);
  useLayoutEffect(() => {
    const label = bar.current?.closest('.rich-field')?.querySelector(':scope > .field-label');
    if (!bar.current || !label) return;
    const words = document.createRange();
    words.selectNodeContents(label);
    const [name, place] = [words.getBoundingClientRect(), bar.current.getBoundingClientRect()];
    setLifted(name.left < place.right + gap && name.right > place.left - gap);
  }, [bar]);
  return lifted;
}
