/** What of a handout has its size only once it is loaded: formulas and pictures. Pages are measured after that. */
import { useEffect, useMemo, useState } from 'react';
import { type Handout, markupOf } from '../../shared/handout/handout';
import { handoutMedia } from '../../shared/handout/handout-media';
import { isPlain } from '../../shared/rich-text/plain-text';
import { loadMaths } from '../rich-text/draw-maths';
import { mediaAddress } from '../rich-text/media-address';

type LateParts = { maths: boolean; pictures: string[] };

/** Null when everything can be measured at once. */
function latePartsOf(handout: Handout): LateParts | null {
  const rich = handout.blocks.flatMap(markupOf).filter((markup) => !isPlain(markup));
  const parts = {
    maths: rich.some((markup) => markup.includes('$')),
    pictures: handoutMedia(handout),
  };
  return parts.maths || parts.pictures.length > 0 ? parts : null;
}

/** A picture that can't be loaded takes the room of its description, so that is no failure. */
const loadPicture = (media: string): Promise<HTMLImageElement> =>
  new Promise((loaded) => {
    const picture = new Image();
    picture.onload = () => loaded(picture);
    picture.onerror = () => loaded(picture);
    picture.src = mediaAddress(media);
  });

/** Whether the handout can be measured now. */
export function useLateParts(handout: Handout): boolean {
  const [here, setHere] = useState<{ handout: Handout; pictures: HTMLImageElement[] } | null>(null);
  const parts = useMemo(() => latePartsOf(handout), [handout]);
  useEffect(() => {
    if (!parts) return;
    let current = true;
    const maths = parts.maths ? loadMaths().catch(() => undefined) : undefined;
    void Promise.all([Promise.all(parts.pictures.map(loadPicture)), maths]).then(([pictures]) => {
      // Kept, so that the pages find the pictures loaded.
      if (current) setHere({ handout, pictures });
    });
    return () => {
      current = false;
    };
  }, [handout, parts]);
  return parts === null || here?.handout === handout;
}
