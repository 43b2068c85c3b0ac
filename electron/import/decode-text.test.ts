/** Text comes out as it was written, whichever program and which decade it comes from. */
import { expect, test } from 'vitest';
import { decodeText } from './decode-text';

const words = 'naïve “quote” – ça va?\nzweite Zeile';
const utf16 = (text: string, big: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};
const cp1252 = Buffer.from([0x93, 0x43, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x96, 0x20, 0x80, 0x35]);

test('UTF-8 with and without a mark, and UTF-16 of both orders, give the same text', () => {
  expect(decodeText(Buffer.from(words))).toBe(words);
  expect(decodeText(Buffer.from(`\uFEFF${words}`))).toBe(words);
  for (const big of [false, true]) {
    expect(decodeText(utf16(`\uFEFF${words}`, big))).toBe(words);
    expect(decodeText(utf16(words, big))).toBe(words);
  }
});

test('Windows-1252 gives its quotes, dashes and euro', () => {
  expect(decodeText(cp1252)).toBe('“Café” – €5');
});

test('a file whose lines differ in encoding keeps both', () => {
  const mixed = Buffer.concat([Buffer.from('grün\n'), cp1252, Buffer.from('\nété')]);
  expect(decodeText(mixed)).toBe('grün\n“Café” – €5\nété');
});

test('an encoding that the file declares is kept to', () => {
  const russian = Buffer.concat([
    Buffer.from('<?xml version="1.0" encoding="windows-1251"?><a>'),
    Buffer.from([0xcf, 0xf0, 0xe8]),
    Buffer.from('</a>'),
  ]);
  expect(decodeText(russian)).toContain('<a>При</a>');
  const odd = Buffer.concat([Buffer.from('<?xml version="1.0" encoding="no-such"?>'), Buffer.from([0xe9])]);
  expect(decodeText(odd)).toContain('é');
});

test('every sort of line end is one', () => {
  expect(decodeText(Buffer.from('a\r\nb\rc\nd'))).toBe('a\nb\nc\nd');
});

test('what is no text is told from text', () => {
  expect(decodeText(Buffer.from('text\u0000more'))).toBeNull();
  expect(decodeText(Buffer.from([1, 2, 3, 4, 5, 6, 7, 8]))).toBeNull();
  expect(decodeText(Buffer.from(''))).toBe('');
});
