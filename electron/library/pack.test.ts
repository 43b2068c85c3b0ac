/** A packed library opens elsewhere as it was, and a pack that is not right leaves nothing behind. */
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyTopic } from '../../shared/library/empty';
import { refused } from '../../shared/problem';
import { type ArchiveLimits, libraryLimits } from '../archive/archive-limits';
import { packLibrary, unpackLibrary } from './pack';

let home: string;
let parent: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'pack-'));
  parent = join(home, 'Libraries');
  await mkdir(parent);
});
afterEach(() => rm(home, { recursive: true, force: true }));

const bytes = strToU8('a picture');
const picture = `media/${createHash('sha256').update(bytes).digest('hex')}.png`;
const about = strToU8(JSON.stringify({ version: 1, name: 'Civics 8' }));
const topicText = (id: string) => `${JSON.stringify(emptyTopic(id, null), null, 2)}\n`;
const unpack = (files: Zippable) => unpackLibrary(zipSync(files), 'c.lectern', parent);

test('what was packed is unpacked byte for byte, and nothing else of the folder', async () => {
  const folder = join(home, 'Civics');
  await mkdir(join(folder, 'media'), { recursive: true });
  await mkdir(join(folder, 'Bin'));
  await writeFile(join(folder, 'a.topic.json'), topicText('a'));
  await writeFile(join(folder, picture), bytes);
  await writeFile(join(folder, 'Bin', 'old.topic.json'), topicText('old'));
  await writeFile(join(folder, 'passwords.txt'), 'not yours');
  await symlink('/etc/hostname', join(folder, 'link.topic.json'));
  const file = join(home, 'Civics.lectern');
  expect(await packLibrary(folder, 'Civics 8', file, 1_700_000_000_000)).toEqual({ ok: true, value: null });
  const opened = await unpackLibrary(file, 'Civics.lectern', parent);
  expect(opened).toEqual({ ok: true, value: { folder: join(parent, 'Civics 8'), name: 'Civics 8', topics: 1 } });
  expect((await readdir(join(parent, 'Civics 8'))).sort()).toEqual(['a.topic.json', 'library.json', 'media']);
  expect(await readFile(join(parent, 'Civics 8', 'a.topic.json'), 'utf8')).toBe(topicText('a'));
  expect(await readFile(join(parent, 'Civics 8', picture), 'utf8')).toBe('a picture');
});

test('opening the same pack twice makes two libraries', async () => {
  for (let time = 0; time < 2; time++) await unpack({ 'library.json': about });
  expect((await readdir(parent)).sort()).toEqual(['Civics 8', 'Civics 8 2']);
});

test('a picture that is another than it is called stays behind, in packing and in opening', async () => {
  const other = `media/${'0'.repeat(64)}.png`;
  await unpack({ 'library.json': about, [picture]: bytes, [other]: bytes });
  const folder = join(parent, 'Civics 8');
  expect(await readdir(join(folder, 'media'))).toEqual([picture.slice('media/'.length)]);
  await writeFile(join(folder, other), 'another');
  const file = join(home, 'again.lectern');
  expect(await packLibrary(folder, 'Again', file, 1_700_000_000_000)).toMatchObject({ ok: true });
  expect(await unpackLibrary(file, 'again.lectern', parent)).toMatchObject({ ok: true });
  expect(await readdir(join(parent, 'Again', 'media'))).toEqual([picture.slice('media/'.length)]);
});

test('a long topic that is one word again and again is packed so that it opens', async () => {
  const folder = join(home, 'Long');
  await mkdir(folder);
  const long = `${JSON.stringify({ ...emptyTopic('a', null), dek: 'again '.repeat(2_500_000) })}\n`;
  await writeFile(join(folder, 'a.topic.json'), long);
  const file = join(home, 'Long.lectern');
  expect(await packLibrary(folder, 'Long', file, 1_700_000_000_000)).toMatchObject({ ok: true });
  expect(await unpackLibrary(file, 'Long.lectern', parent)).toMatchObject({ ok: true, value: { topics: 1 } });
});

test('what is too large to be opened again is refused by its name, and no pack is left', async () => {
  const folder = join(home, 'Huge');
  await mkdir(folder);
  await writeFile(join(folder, 'a.topic.json'), Buffer.alloc(51 * 1024 * 1024, 32));
  expect(await packLibrary(folder, 'Huge', join(home, 'Huge.lectern'), 1_700_000_000_000)).toMatchObject({
    problem: { code: 'packFileTooLarge', facts: { file: 'a.topic.json', most: 50 } },
  });
  expect(await readdir(home)).not.toContain('Huge.lectern');
});

test('a library that is too large or has too many files is refused with a sentence before anything is read', async () => {
  const folder = join(home, 'Big');
  await mkdir(folder);
  for (const id of ['a', 'b']) await writeFile(join(folder, `${id}.topic.json`), Buffer.alloc(700_000, 32));
  const pack = (limits: Partial<ArchiveLimits>) =>
    packLibrary(folder, 'Big', join(home, 'Big.lectern'), 1_700_000_000_000, { ...libraryLimits, ...limits });
  expect(await pack({ total: 1024 * 1024 })).toEqual(refused('packTooLarge', { name: 'Big', most: 1 }));
  expect(await pack({ entries: 2 })).toEqual(refused('packTooMany', { name: 'Big', most: 2 }));
  expect(await readdir(home)).not.toContain('Big.lectern');
});

test('two packs opened at the same time both arrive whole', async () => {
  const topics = Array.from({ length: 40 }, (_, n) => [`t${n}.topic.json`, strToU8(topicText(`t${n}`))] as const);
  const files = { 'library.json': about, ...Object.fromEntries(topics) };
  const opened = await Promise.all([unpack(files), unpack(files), unpack(files)]);
  expect(opened.map((one) => one.ok && one.value.topics)).toEqual([40, 40, 40]);
  expect((await readdir(parent)).sort()).toEqual(['Civics 8', 'Civics 8 2', 'Civics 8 3']);
  for (const name of await readdir(parent)) expect(await readdir(join(parent, name))).toHaveLength(42);
});

test('a library that somebody zipped by hand opens too', async () => {
  const files = {
    'Civics/library.json': about,
    'Civics/a.topic.json': strToU8(topicText('a')),
    'Civics/.DS_Store': bytes,
    '__MACOSX/Civics/._a': bytes,
  };
  expect(await unpack(files)).toMatchObject({ ok: true, value: { topics: 1 } });
});

const bad: [what: string, files: Zippable, code: string][] = [
  ['no library.json', { 'a.topic.json': strToU8(topicText('a')) }, 'packEmpty'],
  ['a name that leads out', { 'library.json': about, '../a.topic.json': bytes }, 'archiveBadName'],
  ['a program', { 'library.json': about, 'run.exe': bytes }, 'packUnfit'],
  ['a topic in another folder', { 'library.json': about, 'x/a.topic.json': bytes }, 'packUnfit'],
  ['a device', { 'library.json': about, 'media/CON': bytes }, 'archiveBadName'],
  ['a link', { 'library.json': about, 'a.topic.json': [bytes, { os: 3, attrs: 0o120777 << 16 }] }, 'archiveLink'],
  ['a newer version', { 'library.json': strToU8('{"version":9,"name":"x"}') }, 'newerVersion'],
  ['a broken library.json', { 'library.json': strToU8('{') }, 'notJson'],
  ['a bomb', { 'library.json': about, 'a.topic.json': new Uint8Array(30_000_000) }, 'archiveTooLarge'],
];
for (const [what, files, code] of bad) {
  test(`a pack with ${what} is refused whole and leaves nothing behind`, async () => {
    expect(await unpack(files)).toMatchObject({ ok: false, problem: { code } });
    expect(await readdir(parent)).toEqual([]);
    expect((await readdir(home)).sort()).toEqual(['Libraries']);
  });
}

test('what a power cut left of an unpacking is cleared away by the next', async () => {
  await mkdir(join(parent, '.opening-old', 'media'), { recursive: true });
  await unpack({ 'library.json': about });
  expect(await readdir(parent)).toEqual(['Civics 8']);
});

test('a disk that can not be written to is a problem, not a crash', async () => {
  const opened = await unpackLibrary(zipSync({ 'library.json': about }), 'c.lectern', join(home, 'gone', 'x\0'));
  expect(opened).toMatchObject({ ok: false });
});
