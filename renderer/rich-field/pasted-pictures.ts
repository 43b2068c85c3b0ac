/** Pictures that came inside pasted HTML, bytes and all; one that lies on the web is never fetched. */
import { bytesOfBase64 } from '../../shared/import/base64';
import type { Result } from '../../shared/problem';
import { type Lost, readHtml } from '../../shared/rich-text/read-html';
import type { RichText } from '../../shared/rich-text/rich-text';

type Keep = (picture: Blob) => Promise<Result<{ media: string }>>;

/** More are left out, so that a paste stays a matter of seconds. */
const mostPictures = 30;

/** Any picture of the HTML that holds its own bytes. */
export const hasOwnPictures = (html: string): boolean => addressesIn(html).length > 0;

/** What is no real picture is lost, as one that lies elsewhere is. */
export async function readWithPictures(html: string, keep: Keep): Promise<{ text: RichText; lost: Lost[] }> {
  const names = new Map<string, string>();
  for (const address of addressesIn(html).slice(0, mostPictures)) {
    const picture = pictureOf(address);
    const kept = picture && (await keep(picture));
    if (kept?.ok) names.set(address, kept.value.media);
  }
  return readHtml(html, { picture: (address) => names.get(address) ?? null });
}

function addressesIn(html: string): string[] {
  const found = new Set<string>();
  readHtml(html, {
    picture(address) {
      if (/^data:image\//i.test(address)) found.add(address);
      return null;
    },
  });
  return [...found];
}

function pictureOf(address: string): Blob | null {
  const parts = /^data:(image\/[a-z+.-]+);base64,(.+)$/is.exec(address);
  const bytes = parts?.[2] ? bytesOfBase64(parts[2]) : null;
  return parts?.[1] && bytes ? new Blob([new Uint8Array(bytes)], { type: parts[1].toLowerCase() }) : null;
}
