/** Keeps a picture in a library's folder; a huge one is scaled down first, one of a rare sort becomes a PNG. */

import { type Result, refused } from '../../shared/problem';
import { type PictureEnding, pictureTypes } from '../../shared/rich-text/media-name';
import { call } from './desktop';

/** No wall shows more (pixels on the longer side). */
const longestSide = 2400;

interface Ready {
  bytes: Uint8Array<ArrayBuffer>;
  ending: PictureEnding;
}

export async function keepPicture(libraryId: string, file: Blob): Promise<Result<{ media: string }>> {
  const ready = await prepared(file).catch(() => null);
  if (!ready) return refused('pictureUnfit', {});
  return call('media.keep', { libraryId, ...ready });
}

const endingOf = ({ type }: Blob): PictureEnding | null =>
  (Object.keys(pictureTypes) as PictureEnding[]).find((ending) => pictureTypes[ending] === type) ?? null;

async function prepared(file: Blob): Promise<Ready> {
  const ending = endingOf(file);
  const asItIs = async (as: PictureEnding): Promise<Ready> => ({
    bytes: new Uint8Array(await file.arrayBuffer()),
    ending: as,
  });
  // A drawing has no pixels, and a moving picture would stand still.
  if (ending === 'svg' || ending === 'gif') return asItIs(ending);
  const drawn = await createImageBitmap(file);
  const scale = Math.min(1, longestSide / Math.max(drawn.width, drawn.height));
  if (scale === 1 && ending) return asItIs(ending);
  const canvas = new OffscreenCanvas(Math.round(drawn.width * scale), Math.round(drawn.height * scale));
  canvas.getContext('2d')?.drawImage(drawn, 0, 0, canvas.width, canvas.height);
  const as = ending ?? 'png';
  const blob = await canvas.convertToBlob({ type: pictureTypes[as], quality: 0.9 });
  return { bytes: new Uint8Array(await blob.arrayBuffer()), ending: as };
}
