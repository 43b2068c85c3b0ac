/** Files changed by chance never stop the reading, never take long, and whatever is read of them can be kept and opened again. */
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { filesOfQuestions } from '../../e2e/support/files-of-questions';
import { formats } from '../../shared/import/formats';
import { everyKey, topicsToAdd } from '../../shared/import/topics-to-add';
import { topicSchema } from '../../shared/library/topic';
import { readItem } from './read-item';

/** How many files; `npm run fuzz` asks for 10,000. */
const runs = Number(process.env.LECTERN_FUZZ ?? 250);
const firstSeed = Number(process.env.LECTERN_FUZZ_SEED ?? 1);
/** The longest one file may take (ms). */
const limit = 5000;

/** What a name ends in decides between formats that fit alike. */
const names = ['a.txt', 'a.csv', 'a.tsv', 'a.md', 'a.html', 'a.xml', 'a.json', 'a.gift', 'a.zip', 'a.xlsx', 'a'];

type Chance = (below: number) => number;
const chanceOf = (seed: number): Chance => {
  const generator = xoroshiro128plus(seed);
  return (below) => uniformInt(generator, 0, Math.max(1, below) - 1);
};

const tokens = [
  ...[
    '{',
    '}',
    '=',
    '~',
    '#',
    '->',
    '::',
    '//',
    '\\',
    '%50%',
    '{}',
    '{T}',
    '{#',
    ':MCQ:',
    '{1:SA:=',
    '"',
    ';',
    ',',
    '\t',
    '\n\n',
  ],
  ...[
    '<',
    '>',
    '</',
    '<![CDATA[',
    ']]>',
    '<!--',
    '<!DOCTYPE x [<!ENTITY a "b">]>',
    '&a;',
    '&#0;',
    '&#x10FFFF;',
    '<script>',
    '<item>',
  ],
  ...[
    '[',
    ']',
    '[[',
    'null',
    '1e999',
    'NaN',
    '-0',
    '99999999999999999999',
    '\u0000',
    '\u202E',
    '\uFEFF',
    '\uD800',
    'ä',
    '😀',
    '\r',
  ],
  ...['$', '$$', '![](', 'ANSWER: Z', 'A.', '1.', '*', '|', 'x'.repeat(5000), '('.repeat(300), '<b>'.repeat(300)],
].map((token) => Buffer.from(token));

/** One to six changes: a flip, a cut, a doubled piece, a token, another file's piece, an end too early. */
function changed(bytes: Uint8Array, others: readonly Uint8Array[], chance: Chance): Uint8Array {
  let now = Buffer.from(bytes);
  for (let left = 1 + chance(6); left > 0; left -= 1) {
    const at = chance(now.length + 1);
    const to = Math.min(now.length, at + chance(80));
    const other = others[chance(others.length)] ?? now;
    const from = chance(other.length + 1);
    const put = (piece: Uint8Array, rest = at) => {
      now = Buffer.concat([now.subarray(0, at), piece, now.subarray(rest)]);
    };
    const ways = [
      () => at < now.length && now.writeUInt8(chance(256), at),
      () => put(Buffer.alloc(0), to),
      () => put(now.subarray(at, to)),
      () => put(tokens[chance(tokens.length)] ?? Buffer.alloc(0)),
      () => put(other.subarray(from, from + chance(400))),
      () => chance(4) === 0 && put(Buffer.alloc(0), now.length),
    ];
    ways[chance(ways.length)]?.();
  }
  return new Uint8Array(now);
}

/** Of an archive mostly one of its files is changed, so that the change gets behind the door. */
function mutated(bytes: Uint8Array, others: readonly Uint8Array[], chance: Chance): Uint8Array {
  if (bytes[0] !== 0x50 || chance(4) === 0) return changed(bytes, others, chance);
  const files = unzipSync(bytes);
  const names = Object.keys(files);
  for (let left = 1 + chance(2); left > 0; left -= 1) {
    const name = names[chance(names.length)] ?? '';
    files[name] = new Uint8Array(changed(files[name] ?? new Uint8Array(), others, chance));
  }
  return zipSync(files, { level: 1 });
}

/** Real files beside the project, where they are: taken in a full run. */
function corpora(): Uint8Array[] {
  const folder = join(import.meta.dirname, '../../../shared/corpora');
  if (runs < 1000) return [];
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name)))
      .filter((bytes) => bytes.length < 200_000);
  } catch {
    return [];
  }
}

let pictures: string;
beforeAll(async () => {
  pictures = await mkdtemp(join(tmpdir(), 'fuzz-'));
});
afterAll(() => rm(pictures, { recursive: true, force: true }));

test(`${runs} changed files: no crash, no hang, nothing that could not be kept`, async () => {
  const own = Object.values(await filesOfQuestions()).map((one) =>
    typeof one === 'string' ? strToU8(one) : new Uint8Array(one),
  );
  const seeds = [...own, ...corpora()];
  const faults: string[] = [];
  for (let seed = firstSeed; seed < firstSeed + runs; seed += 1) {
    const chance = chanceOf(seed);
    const bytes = mutated(seeds[seed % seeds.length] ?? new Uint8Array(), seeds, chance);
    const name = names[chance(names.length)] ?? 'a.txt';
    const started = performance.now();
    const files = await readItem({ item: { name, path: null, bytes }, pictures, part: null }, formats, () => undefined);
    const took = performance.now() - started;
    if (took > limit) faults.push(`seed ${seed}: took ${Math.round(took)} ms`);
    if (files.some(({ problem }) => problem?.code === 'importBroke')) faults.push(`seed ${seed}: broke`);
    const named = files.map((file, index) => ({ ...file, id: String(index) }));
    let id = 0;
    const newId = () => `id-${++id}`;
    for (const topic of topicsToAdd(named, { chosen: new Set(everyKey(named)), newId, now: 0 })) {
      const again = z.safeParse(topicSchema, JSON.parse(JSON.stringify(topic)));
      if (!again.success) faults.push(`seed ${seed}: ${again.error.issues[0]?.path.join(' ')} can't be opened again`);
    }
  }
  expect(faults).toEqual([]);
  const strange = (await readdir(pictures)).filter((name) => !/^[0-9a-f]{64}\.(png|jpg|gif|webp|svg)$/.test(name));
  expect(strange).toEqual([]);
}, 3_600_000);
