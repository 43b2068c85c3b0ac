/** Shows that pictures are served by their names alone, with rules under which nothing in them runs. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { asksForMedia, serveMedia } from './serve-media';

let folder: string;
const svg = `${'a'.repeat(64)}.svg`;
const asked: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-pictures-'));
  await writeFile(join(folder, svg), '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
});
afterAll(() => rm(folder, { recursive: true }));

const serve = (pathname: string) =>
  serveMedia(pathname, async (name) => {
    asked.push(name);
    return name === svg ? join(folder, svg) : null;
  });

it('a picture comes with its type, and its scripts may not run', async () => {
  const answer = await serve(`/media/${svg}`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('image/svg+xml');
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  const rules = answer.headers.get('content-security-policy') ?? '';
  expect(rules).toContain("default-src 'none'");
  expect(rules).toContain('sandbox');
  expect(rules).not.toContain('script-src');
});

it.each([
  '/media/',
  '/media/a.svg',
  '/media/../settings.json',
  `/media/%2e%2e/${svg}`,
  `/media/${svg}/x`,
  `/media/${svg}%00`,
])('%s is not even looked for', async (pathname) => {
  asked.length = 0;
  expect((await serve(pathname)).status).toBe(404);
  expect(asked).toEqual([]);
});

it('a picture that no library has is not found', async () => {
  expect((await serve(`/media/${'b'.repeat(64)}.png`)).status).toBe(404);
});

it('only what lies in the folder of pictures is a picture', () => {
  expect(asksForMedia(`/media/${svg}`)).toBe(true);
  expect(asksForMedia('/teacher.html')).toBe(false);
});
