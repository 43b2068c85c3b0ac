/** Draws the pictures that Word can't show by itself as PNG: SVG, which older Word does not know, and WebP. */
import type { Handout } from '../../../shared/handout/handout';
import { handoutMedia } from '../../../shared/handout/handout-media';
import { mediaAddress } from '../../rich-text/media-address';

/** Sharp on paper at the width of a page (pixels). */
const widest = 1600;

/** By the picture's name, in Base64; one that can't be loaded is left out. */
export async function drawForWord(handout: Handout): Promise<Record<string, string>> {
  const names = handoutMedia(handout).filter((name) => /\.(svg|webp)$/.test(name));
  const drawn = await Promise.all(names.map(async (name) => [name, await drawOne(name)] as const));
  return Object.fromEntries(drawn.flatMap(([name, png]): [string, string][] => (png === null ? [] : [[name, png]])));
}

async function drawOne(name: string): Promise<string | null> {
  const picture = new Image();
  picture.src = mediaAddress(name);
  const isLoaded = await picture.decode().then(
    () => true,
    () => false,
  );
  if (!isLoaded || picture.naturalWidth === 0) return null;
  const canvas = document.createElement('canvas');
  const scale = widest / picture.naturalWidth;
  canvas.width = widest;
  canvas.height = Math.max(1, Math.round(picture.naturalHeight * scale));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png').split(',')[1] ?? null;
}
