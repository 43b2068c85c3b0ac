/** Shows that pictures are kept once, found in any library, and that a failing disk leaves nothing half. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isMediaName } from '../../shared/rich-text/media-name';
import { bringMedia, findMedia, keepMedia } from './media';

let root: string;
const folder = (name: string) => join(root, name);
const bytes = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>');

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'lectern-media-'));
  await Promise.all(['one', 'two', 'sets'].map((name) => mkdir(folder(name))));
});
afterAll(() => rm(root, { recursive: true }));

async function kept(name: string): Promise<string> {
  const result = await keepMedia(folder(name), bytes, 'svg');
  if (!result.ok) throw new Error(result.problem.code);
  return result.value.media;
}

it('a picture kept twice is one file, named by its bytes', async () => {
  const media = await kept('one');
  expect(isMediaName(media)).toBe(true);
  expect(await kept('one')).toBe(media);
  expect(await readdir(folder('one/media'))).toEqual([media]);
  expect(new Uint8Array(await readFile(folder(`one/media/${media}`)))).toEqual(bytes);
});

it('a picture that was cut short is written again', async () => {
  const media = await kept('one');
  await writeFile(folder(`one/media/${media}`), '<sv');
  await kept('one');
  expect((await readFile(folder(`one/media/${media}`))).length).toBe(bytes.length);
});

it('a picture is found in whichever library has it, and nothing else is', async () => {
  const media = await kept('one');
  expect(await findMedia([folder('two'), folder('gone'), folder('one')], media)).toBe(folder(`one/media/${media}`));
  expect(await findMedia([folder('two')], media)).toBe(null);
  expect(await findMedia([], media)).toBe(null);
  expect(await findMedia([folder('one')], `../media/${media}`)).toBe(null);
});

it('a set gets the pictures it shows, and one that is nowhere is no failure', async () => {
  const media = await kept('one');
  const find = (name: string) => findMedia([folder('one')], name);
  const names = [media, media, `${'0'.repeat(64)}.png`];
  expect((await bringMedia(find, folder('sets'), names)).ok).toBe(true);
  expect((await bringMedia(find, folder('sets'), names)).ok).toBe(true);
  expect(await readdir(folder('sets/media'))).toEqual([media]);
});

it('a folder that can not be written is a problem with a name', async () => {
  await writeFile(folder('file'), '');
  const result = await keepMedia(folder('file'), bytes, 'svg');
  expect(result.ok).toBe(false);
});

it('a folder that went away is not made again, neither for a new picture nor for one that is brought', async () => {
  const media = await kept('one');
  expect((await keepMedia(folder('away'), bytes, 'svg')).ok).toBe(false);
  expect((await bringMedia(async () => folder(`one/media/${media}`), folder('away'), [media])).ok).toBe(false);
  expect(await readdir(root)).not.toContain('away');
});
