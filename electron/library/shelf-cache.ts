/** What a library held when it was looked through last, kept outside the library so that it opens at once; lost or damaged it is made anew. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { topicVersion } from '../../shared/library/versions';
import type { KnownFile } from './scan-folder';

/** Goes up when the summaries change, so that what an older app knew is not taken for true. */
const cacheVersion = `1.${topicVersion}`;

type Row = [
  file: string,
  modified: number,
  changed: number,
  size: number,
  summary: KnownFile['summary'],
  problem: KnownFile['problem'],
];

/** The name of a library's cache in the profile: made of its folder, which no file name could hold. */
export const cacheFileOf = (profile: string, folder: string): string =>
  join(profile, 'library-cache', `${createHash('sha256').update(folder).digest('hex').slice(0, 32)}.json`);

/** The first line holds the version and the sum of the second, which holds everything. */
export function readCache(path: string): Map<string, KnownFile> {
  const known = new Map<string, KnownFile>();
  try {
    const text = readFileSync(path, 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    if (text.slice(0, end) !== headOf(body)) return known;
    for (const [file, modified, changed, size, summary, problem] of JSON.parse(body) as Row[]) {
      known.set(file, { modified, changed, size, summary, problem });
    }
  } catch {
    known.clear();
  }
  return known;
}

export function writeCache(path: string, known: ReadonlyMap<string, KnownFile>): void {
  const rows = [...known].map(
    ([file, one]): Row => [file, one.modified, one.changed, one.size, one.summary, one.problem],
  );
  const body = JSON.stringify(rows);
  const beside = `${path}.${process.pid}.new`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(beside, `${headOf(body)}\n${body}`);
    renameSync(beside, path);
  } catch {
    // The next start reads the library anew; nothing else hangs on it.
    rmSync(beside, { force: true });
  }
}

const headOf = (body: string): string => `${cacheVersion} ${crc32(body)}`;
