/** Pictures in the Word file, no wider than the text and no taller than a third of the page. */
import { ImageRun } from 'docx';
import type { PageSizes } from '../../../shared/handout/page-sizes';
import { printableText } from '../../../shared/handout/printable-text';
import { drawnName } from './drawn-name';
import { pictureSize } from './picture-size';

/** The bytes of the handout's pictures by their names. */
export type WordPictures = ReadonlyMap<string, Uint8Array>;

/** What stands in for an SVG that was not drawn, where Word 2013 knows none: one clear point. */
const clearPoint = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII='),
  (sign) => sign.charCodeAt(0),
);

/** A picture's pixels are CSS pixels: 96 to an inch, 72 points. */
const pointsPerPixel = 0.75;

/** Null when the picture is not there or of a kind that Word can't show. */
export function wordPicture(
  { media, description }: { media: string; description: string },
  pictures: WordPictures,
  sizes: PageSizes,
): ImageRun | null {
  const data = pictures.get(media);
  const ending = media.slice(media.lastIndexOf('.') + 1);
  const drawn = pictures.get(drawnName(media));
  const size = data && (pictureSize(data, ending) ?? (drawn && pictureSize(drawn, 'png')));
  if (!data || !size) return null;
  const widest = (sizes.content - sizes.hang - sizes.pointsWidth) / pointsPerPixel;
  const tallest = sizes.height / 3 / pointsPerPixel;
  const shrink = Math.min(1, widest / size.width, tallest / size.height);
  const transformation = { width: Math.round(size.width * shrink), height: Math.round(size.height * shrink) };
  const name = printableText(description);
  const altText = { name, description: name, title: name };
  if (ending === 'svg') {
    return new ImageRun({
      type: 'svg',
      data,
      transformation,
      altText,
      fallback: { type: 'png', data: drawn ?? clearPoint },
    });
  }
  if (ending === 'webp' && drawn) return new ImageRun({ type: 'png', data: drawn, transformation, altText });
  if (ending !== 'png' && ending !== 'jpg' && ending !== 'gif') return null;
  return new ImageRun({ type: ending, data, transformation, altText });
}
