/** Base 64 is what every other program reads, also of a large picture, and in no time. */
import { expect, test } from 'vitest';
import { base64 } from './base64';

test('the examples of the standard', () => {
  const written = ['', 'f', 'fo', 'foo', 'foob', 'fooba', 'foobar'].map((text) =>
    base64(new TextEncoder().encode(text)),
  );
  expect(written).toEqual(['', 'Zg==', 'Zm8=', 'Zm9v', 'Zm9vYg==', 'Zm9vYmE=', 'Zm9vYmFy']);
});

test('a large picture is written byte for byte, and nobody waits for it', () => {
  const bytes = new Uint8Array(2_000_000).map((_, at) => (at * 7 + (at >> 9)) & 255);
  const start = performance.now();
  const text = base64(bytes);
  expect(performance.now() - start).toBeLessThan(1000);
  expect(text === Buffer.from(bytes).toString('base64')).toBe(true);
});
