/** Keeps a picture in a library's folder; a huge one is scaled down first, one of a rare sort becomes a PNG. */

import { type Result, refused } from '../../shared/problem';
import { type PictureEnding, pictureTypes } from '../../shared/rich-text/media-name';
import { call } from './desktop';

/** No wall shows more (pixels on the longer side). */
const longestSide = 2400;

export async function keepPicture(libraryId: string, file: Blob): Promise<Result<{ media: string }>> {
  const bytes = await prepared(file).catch(() => null);
  if (!bytes) return refused('pictureUnfit', {});
  return call('media.keep', { libraryId, bytes });
}

const endingOf = ({ type }: Blob): PictureEnding | null =>
  (Object.keys(pictureTypes) as PictureEnding[]).find((ending) => pictureTypes[ending] === type) ?? null;

const bytesOf = async (blob: Blob): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await blob.arrayBuffer());

async function prepared(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  const ending = endingOf(file);
  // A drawing has no pixels, and a moving picture would stand still.
  if (ending === 'svg' || ending === 'gif') return bytesOf(file);
  const drawn = await createImageBitmap(file);
  const scale = Math.min(1, longestSide / Math.max(drawn.width, drawn.height));
  if (scale === 1 && ending) return bytesOf(file);
  const canvas = new OffscreenCanvas(Math.round(drawn.width * scale), Math.round(drawn.height * scale));
  canvas.getContext('2d')?.drawImage(drawn, 0, 0, canvas.width, canvas.height);
  return bytesOf(await canvas.convertToBlob({ type: pictureTypes[ending ?? 'png'], quality: 0.9 }));
}
