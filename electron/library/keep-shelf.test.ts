/** A library's keeper says what is in its folder, when that changes, and when the folder goes away and comes back. */
import { appendFile, chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyTopic } from '../../shared/library/empty';
import { keepShelf, type ShelfHolds, type ShelfKeeper, type ShelfSays } from './keep-shelf';
import { readTopic } from './read-topic';
import { readCache, writeCache } from './shelf-cache';

let home: string;
let folder: string;
let cacheFile: string;
let said: ShelfSays[];
let keeper: ShelfKeeper | null = null;
let readerLoads = 0;
const loadReader = async () => {
  readerLoads += 1;
  return readTopic;
};

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'keep-shelf-'));
  folder = join(home, 'Civics');
  cacheFile = join(home, 'profile', 'cache.json');
  await mkdir(folder);
  said = [];
});
afterEach(async () => {
  keeper?.stop();
  await rm(home, { recursive: true, force: true });
});

const write = (id: string, headline = id) =>
  writeFile(join(folder, `${id}.topic.json`), JSON.stringify({ ...emptyTopic(id, '2026-11-12'), headline }));
/** Resolves when the keeper has said what there is. */
async function keep(pollEvery = 60_000): Promise<void> {
  keeper = keepShelf({ folder, cacheFile, pollEvery, awayEvery: 50, say: (what) => said.push(what), loadReader });
  await vi.waitFor(() => expect(said.some((one) => one.says === 'holds')).toBe(true), 3000);
}
const holds = (): ShelfHolds | null => said.findLast((one) => one.says === 'holds')?.holds ?? null;
const headlines = () => holds()?.topics.map((topic) => topic.headline);
const state = () => said.findLast((one) => one.says !== 'looking')?.says;

test('the topics, the name and what is broken are said at once', async () => {
  await write('a');
  await write('b');
  await writeFile(join(folder, 'bad.topic.json'), '{ oops');
  await writeFile(join(folder, 'library.json'), JSON.stringify({ version: 1, name: 'Civics 8' }));
  await writeFile(join(folder, 'notes.txt'), 'left alone');
  await keep();
  expect(holds()).toMatchObject({ name: 'Civics 8', readOnly: false, setAside: [{ file: 'bad.topic.json' }] });
  expect(headlines()).toEqual(['a', 'b']);
});

test('files that others change, add and remove show by themselves', async () => {
  await write('a');
  await write('b');
  await keep();
  await write('c');
  await write('a', 'Changed by a colleague');
  await rm(join(folder, 'b.topic.json'));
  await vi.waitFor(() => expect(headlines()).toEqual(['Changed by a colleague', 'c']), 3000);
});

test('where the system tells of nothing, the slow look finds it', async () => {
  await mkdir(join(folder, 'media'));
  await keep(60);
  const file = join(folder, 'late.topic.json');
  await write('late');
  await utimes(file, new Date(5), new Date(5));
  await vi.waitFor(() => expect(headlines()).toEqual(['late']), 3000);
});

test('a folder that goes away is said to be away, and comes back by itself with what it holds then', async () => {
  await write('a');
  await keep(60);
  await rename(folder, `${folder} elsewhere`);
  await vi.waitFor(() => expect(state()).toBe('away'), 3000);
  await writeFile(join(`${folder} elsewhere`, 'b.topic.json'), JSON.stringify(emptyTopic('b', null)));
  await rename(`${folder} elsewhere`, folder);
  await vi.waitFor(() => expect(holds()?.topics.map((topic) => topic.id)).toEqual(['a', 'b']), 3000);
});

test('an unchanged library is known again from the cache without reading a topic', async () => {
  await write('a', 'As it was');
  await keep();
  keeper?.stop();
  expect(await readdir(folder)).toEqual(['a.topic.json']);
  // What only the cache says is believed, so the file was not read again.
  const known = readCache(cacheFile);
  for (const file of known.values()) if (file.summary) file.summary.headline = 'As the cache has it';
  writeCache(cacheFile, known);
  said = [];
  readerLoads = 0;
  await keep();
  expect(readerLoads).toBe(0);
  expect(said.map((one) => one.says)).toEqual(['looking', 'holds']);
  expect(headlines()).toEqual(['As the cache has it']);
});

for (const [what, damage] of [
  ['damaged', () => appendFile(cacheFile, 'x')],
  ['cut short', () => writeFile(cacheFile, '')],
  ['lost', () => rm(cacheFile)],
] as const) {
  test(`a cache that is ${what} is made anew, and the library is listed all the same`, async () => {
    await write('a');
    await keep();
    keeper?.stop();
    await damage();
    said = [];
    await keep();
    expect(headlines()).toEqual(['a']);
    expect(await readFile(cacheFile, 'utf8')).toContain('"a.topic.json"');
  });
}

test('a large library is listed first, and what is ready in it is counted after, also across looks', async () => {
  for (let n = 0; n < 260; n++) await write(`t${n}`);
  await keep();
  const ready = () => holds()?.topics.map((topic) => topic.ready);
  const first = said.find((one) => one.says === 'holds')?.holds.topics.map((topic) => topic.ready);
  expect(first).toHaveLength(260);
  expect(first).toContain(null);
  keeper?.look(1);
  await vi.waitFor(() => expect(ready()).toEqual(Array(260).fill(0)), 3000);
});

test('a wish to look is answered, changed or not', async () => {
  await keep();
  keeper?.look(7);
  expect(said.at(-1)).toEqual({ says: 'looked', wish: 7 });
  expect(said.map((one) => one.says)).toContain('same');
});

test('a folder that nobody may write to is read-only, for an administrator too', async () => {
  await chmod(folder, 0o555);
  await keep();
  expect(holds()?.readOnly).toBe(true);
  await chmod(folder, 0o755);
});
