/** Files of programs that keep their questions closed: known by their first bytes, so that the teacher hears what to do instead. */
import type { OtherSort } from '../../shared/import/other-sort';

const starts: readonly (readonly [OtherSort, RegExp])[] = [
  ['pdf', /^%PDF-/],
  ['oldOffice', /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/],
  ['richText', /^\{\\rtf/],
  ['otherArchive', /^(?:\x1f\x8b|7z\xbc\xaf\x27\x1c|Rar!\x1a\x07|BZh|\xfd7zXZ)/],
  ['picture', /^(?:\x89PNG|\xff\xd8\xff|GIF8|RIFF[\s\S]{4}WEBP|BM[\s\S]{4}\0\0\0\0)/],
  ['sound', /^(?:ID3|OggS|fLaC|RIFF[\s\S]{4}(?:WAVE|AVI )|[\s\S]{4}ftyp|\x1aE\xdf\xa3|\xff[\xfb\xf3\xf2])/],
  ['database', /^SQLite format 3\0/],
];

export function otherSort(bytes: Uint8Array): OtherSort | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 64)).toString('latin1');
  return starts.find(([, start]) => start.test(head))?.[0] ?? null;
}
