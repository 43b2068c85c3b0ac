/** What has to be loaded before the teacher's window shows anything stays small: its script and all that this imports at once. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const limit = 250_000;
const pages = join(dirname(dirname(fileURLToPath(import.meta.url))), 'out', 'renderer');

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
