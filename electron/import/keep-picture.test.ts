/** A picture is kept by its bytes under a name that says what it holds; what is none, or too large, is not. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pictureKeeper } from './keep-picture';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keep-picture-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const bytes = (text: string) => Buffer.from(text, 'latin1');
const png = bytes('\x89PNG\r\n\x1a\nrest');

test('each sort is known by its bytes, and equal pictures are one file', async () => {
  const keep = pictureKeeper(folder);
  const names = [png, png, bytes('\xff\xd8\xff\xe0'), bytes('GIF89a..'), bytes('RIFF1234WEBPVP8 ')].map((one) =>
    keep(one),
  );
  expect(names.map((name) => name?.split('.')[1])).toEqual(['png', 'png', 'jpg', 'gif', 'webp']);
  expect(names[0]).toBe(names[1]);
  expect(await readdir(folder)).toHaveLength(4);
});

test('an SVG is kept without what could run in it', async () => {
  const name = pictureKeeper(folder)(
    bytes('<?xml version="1.0"?>\n<svg onload="x()"><script>x()</script><circle r="1"/></svg>'),
  );
  expect(await readFile(join(folder, name ?? ''), 'utf8')).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg"><circle r="1"></circle></svg>',
  );
});

test('what is no picture, is no sound SVG or is too large is not kept', async () => {
  const keep = pictureKeeper(folder);
  expect([keep(bytes('hello')), keep(bytes('<svg><g></svg>')), keep(bytes('<html></html>'))]).toEqual([
    null,
    null,
    null,
  ]);
  expect(keep(Buffer.concat([png, Buffer.alloc(21 * 1024 * 1024)]))).toBeNull();
  expect(await readdir(folder)).toEqual([]);
});

const large = (fill: number) => Buffer.concat([png, Buffer.alloc(1000, fill)]);

test('the room is that of the whole import, also over its files and a process that was begun anew', async () => {
  const most = 2500;
  expect([1, 2].map((fill) => pictureKeeper(folder, most)(large(fill)) !== null)).toEqual([true, true]);
  expect(pictureKeeper(folder, most)(large(3))).toBeNull();
  expect(pictureKeeper(folder, most)(large(1))).not.toBeNull();
  const other = await mkdtemp(join(tmpdir(), 'keep-picture-'));
  expect(pictureKeeper(other, most)(large(3))).not.toBeNull();
  await rm(other, { recursive: true });
  expect(pictureKeeper(folder, most)(large(3))).toBeNull();
});

test('a picture that a process had no time to write to its end is written again', async () => {
  const first = await mkdtemp(join(tmpdir(), 'keep-picture-'));
  const name = pictureKeeper(first)(png) ?? '';
  await rm(first, { recursive: true });
  await writeFile(join(folder, name), png.subarray(0, 5));
  expect(pictureKeeper(folder)(png)).toBe(name);
  expect(await readFile(join(folder, name))).toEqual(png);
});
