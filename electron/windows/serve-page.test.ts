/** The pages of the app are served, and nothing else of the disk, whatever is asked. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { servePage } from './serve-page';

let root: string;
let folder: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'lectern-pages-'));
  folder = join(root, 'pages');
  await mkdir(join(folder, 'assets'), { recursive: true });
  await mkdir(join(root, 'pages-beside'));
  await writeFile(join(folder, 'teacher.html'), '<!doctype html>');
  await writeFile(join(folder, 'assets', 'a b.js'), 'export {};');
  await writeFile(join(folder, 'notes.txt'), 'no page');
  await writeFile(join(root, 'secret.json'), '{}');
  await writeFile(join(root, 'pages-beside', 'secret.json'), '{}');
});
afterAll(() => rm(root, { recursive: true }));

const ask = (address: string, method = 'GET') => servePage(new Request(address, { method }), folder, async () => null);

it('a page comes with its type and the content rules', async () => {
  const answer = await ask('app://lectern/teacher.html?locale=pseudo');
  expect(answer.status).toBe(200);
  expect(await answer.text()).toBe('<!doctype html>');
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
});

it('a part of a page comes, by a name with a blank too', async () => {
  const answer = await ask('app://lectern/assets/a%20b.js');
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
});

it.each([
  ['above the folder', 'app://lectern/..%2Fsecret.json'],
  ['above the folder, by encoded dots', 'app://lectern/%2e%2e%2fsecret.json'],
  ['in a folder whose name begins alike', 'app://lectern/..%2Fpages-beside%2Fsecret.json'],
  ['of no type that pages have', 'app://lectern/notes.txt'],
  ['that is no file', 'app://lectern/none.html'],
  ['that is the folder', 'app://lectern/'],
  ['that no one can read', 'app://lectern/%zz.html'],
  ['with a null in it', 'app://lectern/teacher.html%00.html'],
])('what lies %s is not found', async (_, address) => {
  const answer = await ask(address);
  expect(answer.status).toBe(404);
  expect(await answer.text()).toBe('');
});

it.each([
  ['another host', 'app://media/teacher.html', 'GET'],
  ['a host that begins alike', 'app://lectern.example/teacher.html', 'GET'],
  ['POST', 'app://lectern/teacher.html', 'POST'],
  ['HEAD', 'app://lectern/teacher.html', 'HEAD'],
])('%s is refused', async (_, address, method) => {
  expect((await ask(address, method)).status).toBe(405);
});
