/** Takes bytes for a picture only when they are one, by what they hold: not too large, and an SVG without what could run in it. */
import { cleanSvg } from '../../shared/import/xml/clean-svg';
import { decodeText } from './decode-text';
import { type PictureSort, pictureSort } from './picture-sort';

/** A photograph of a telephone is about 5 MB. */
const largestPicture = 20 * 1024 * 1024;

export interface FitPicture {
  bytes: Uint8Array;
  sort: PictureSort;
}

export function fitPicture(bytes: Uint8Array): FitPicture | null {
  if (bytes.length > largestPicture) return null;
  const sort = pictureSort(bytes);
  const shown = sort === 'svg' ? cleaned(bytes) : bytes;
  return sort && shown ? { bytes: shown, sort } : null;
}

function cleaned(bytes: Uint8Array): Uint8Array | null {
  const text = decodeText(bytes);
  const clean = text === null ? null : cleanSvg(text);
  return clean === null ? null : Buffer.from(clean);
}
