/** What sort of picture some bytes are, by what they begin with; their name says nothing. */
export type PictureSort = 'png' | 'jpg' | 'gif' | 'webp' | 'svg';

const starts: readonly (readonly [PictureSort, RegExp])[] = [
  ['png', /^\x89PNG\r\n\x1a\n/],
  ['jpg', /^\xff\xd8\xff/],
  ['gif', /^GIF8[79]a/],
  ['webp', /^RIFF[\s\S]{4}WEBP/],
  ['svg', /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!DOCTYPE\s+svg[^>[]*>\s*)?<svg[\s>]/],
];

export function pictureSort(bytes: Uint8Array): PictureSort | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 2000)).toString('latin1');
  return starts.find(([, start]) => start.test(head))?.[0] ?? null;
}
