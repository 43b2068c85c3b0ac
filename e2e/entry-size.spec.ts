/** What has to be loaded before a page shows anything stays small: the teacher's first scripts, and all of the phones' page. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

const limit = 250_000;
const out = join(dirname(dirname(fileURLToPath(import.meta.url))), 'out');
const pages = join(out, 'renderer');

const atOnce = /(?:^|[;}])(?:import|export)(?:[\w$*{},\s]*?from)?\s*["'`](\.\/[\w.-]+\.js)["'`]/gm;

/** The bytes of every script that the page loads before its own first line runs, by file. */
function scriptsOf(page: string): Map<string, number> {
  const html = readFileSync(join(pages, page), 'utf8');
  const waiting = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map((match) => join(pages, match[1] ?? ''));
  const sizes = new Map<string, number>();
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (sizes.has(file)) continue;
    const script = readFileSync(file, 'utf8');
    sizes.set(file, Buffer.byteLength(script));
    const folder = dirname(file);
    waiting.push(...[...script.matchAll(atOnce)].map((match) => join(folder, match[1] ?? '')));
  }
  return sizes;
}

test('the first scripts of the teacher window are at most 250 kB', () => {
  const sizes = scriptsOf('teacher.html');
  const largestFirst = [...sizes]
    .sort((a, b) => b[1] - a[1])
    .map(([file, size]) => `${size} ${file.slice(pages.length)}`);
  // React alone is three files; fewer would mean that the imports were not understood.
  expect(sizes.size).toBeGreaterThan(3);
  expect(
    [...sizes.values()].reduce((sum, size) => sum + size, 0),
    largestFirst.join('\n'),
  ).toBeLessThanOrEqual(limit);
});

const phoneLimit = 32_000;
const phonePage = join(out, 'student');

function phoneFiles(): { name: string; text: string }[] {
  const entries = readdirSync(phonePage, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map(({ name, parentPath }) => ({ name, text: readFileSync(join(parentPath, name), 'utf8') }));
}

test('the whole page of the phones is at most 32 kB on its way through a bad Wi-Fi', () => {
  const files = phoneFiles();
  expect(files.map(({ name }) => name.replace(/-[\w-]+\./, '.')).sort()).toEqual([
    'index.html',
    'student.css',
    'student.js',
  ]);
  const sizes = files.map(({ text }) => gzipSync(text).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(phoneLimit);
});

test('the page of the phones says nothing that browsers of five years ago can’t read', () => {
  const text = phoneFiles()
    .map((file) => file.text)
    .join('\n');
  // A pattern that looks behind breaks the whole script before Safari 16.4; these others need a secure page or a new browser.
  for (const unreadable of [/\(\?<[=!]/, /randomUUID|crypto\.subtle|wakeLock/, /:has\(|light-dark\(|showModal/])
    expect(text).not.toMatch(unreadable);
});
