/** The size of a picture is read from its first bytes, and a broken one has none. */
import { expect, it } from 'vitest';
import { pictureSize } from './picture-size';

const text = (words: string) => new TextEncoder().encode(words);
const png = Uint8Array.from([
  0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 1, 0, 0, 0, 0, 80,
]);
const jpg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1, 0xff, 0xc0, 0, 11, 8, 0, 30, 0, 40, 3]);

it.each([
  ['png', png, { width: 256, height: 80 }],
  ['jpg', jpg, { width: 40, height: 30 }],
  ['gif', Uint8Array.from([0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 7, 0, 9, 0]), { width: 7, height: 9 }],
  ['svg', text('<?xml version="1.0"?><svg width="12px" height="6" viewBox="0 0 1 1">'), { width: 12, height: 6 }],
  ['svg', text('<svg viewBox="0 0 300 150">'), { width: 300, height: 150 }],
])('a %s has its size', (ending, bytes, size) => expect(pictureSize(bytes, ending)).toEqual(size));

it.each([
  ['png', png.slice(0, 18)],
  ['png', text('not a picture at all, really')],
  ['jpg', Uint8Array.from([0xff, 0xd8, 0xff])],
  ['svg', text('<svg>')],
  ['webp', png],
])('a %s that tells no size has none', (ending, bytes) => expect(pictureSize(bytes, ending)).toBe(null));
