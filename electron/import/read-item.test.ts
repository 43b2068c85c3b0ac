/** A file is opened as far as its container goes and read in its format; what can't be read is refused in words and costs nothing else. */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formats } from '../../shared/import/formats';
import { filesOnceEach } from '../../shared/import/once-each';
import { readItem } from './read-item';

let pictures: string;
beforeEach(async () => {
  pictures = await mkdtemp(join(tmpdir(), 'read-item-'));
});
afterEach(() => rm(pictures, { recursive: true, force: true }));

const gift = 'What is 2+2? {=4 ~5}\n\nWhat is 3+3? {=6 ~5}\n';
const bytesOf = (what: string | Uint8Array) => (typeof what === 'string' ? strToU8(what) : what);
const read = (what: string | Uint8Array, name = 'a.txt') =>
  readItem({ item: { name, path: null, bytes: bytesOf(what) }, pictures, part: null }, formats, () => undefined);
const codes = async (what: string | Uint8Array, name?: string) =>
  (await read(what, name)).map(({ problem }) => problem?.code ?? 'read');
const counts = async (what: string | Uint8Array) =>
  (await read(what)).map(({ name, reading }) => [name, reading.topics.flatMap((topic) => topic.questions).length]);

test('a text is read in the format of its content, whatever its name', async () => {
  const [file] = await read(gift, 'photo.jpg');
  expect(file).toMatchObject({ name: 'photo.jpg', format: 'gift', problem: null });
  expect(await counts(gift)).toEqual([['a.txt', 2]]);
});

test('an archive of files is read file by file, what lies beside them is passed over', async () => {
  const zip = zipSync({
    'unit 1/a.gift': strToU8(gift),
    'unit 1/photo.png': strToU8('x'),
    '__MACOSX/unit 1/._a.gift': strToU8('x'),
    'b.zip': zipSync({ 'c.txt': strToU8('Another? {=yes ~no}\n\nA third? {=1 ~2}\n') }),
  });
  expect(await counts(zip)).toEqual([
    ['a.txt › b.zip › c.txt', 2],
    ['a.txt › unit 1/a.gift', 2],
  ]);
});

test('a quiz that stands twice in an archive comes once, and its copy is named', async () => {
  const zip = zipSync({
    'a.gift': strToU8(gift),
    'b.zip': zipSync({ 'old/a.txt': strToU8(`${gift}\nOnly here? {=1 ~2}\n`) }),
  });
  const files = filesOnceEach(await read(zip));
  expect(files.map(({ reading }) => reading.topics.flatMap((topic) => topic.questions).length)).toEqual([2, 1]);
  const refused = files.flatMap(({ reading }) => reading.refused);
  expect(refused.map(({ code, place }) => [code, place.file])).toEqual([
    ['doubled', 'a.txt › b.zip › old/a.txt'],
    ['doubled', 'a.txt › b.zip › old/a.txt'],
  ]);
});

test('each file of an archive is given as soon as it is read, and those of before are passed over', async () => {
  const zip = zipSync({
    'a.gift': strToU8(gift),
    'b.zip': zipSync({ 'c.txt': strToU8(gift), 'd.txt': strToU8(gift) }),
  });
  const item = { name: 'x.zip', path: null, bytes: zip };
  const heard: string[] = [];
  const past = ['x.zip › a.gift', 'x.zip › b.zip › c.txt'];
  const go = (before: string[]) =>
    readItem(
      { item, pictures, part: null, past: before },
      formats,
      (file, bytes) => heard.push(`begins ${file} ${bytes > 0}`),
      ({ name }) => heard.push(`read ${name}`),
    );
  await go([]);
  expect(heard.filter((one) => one.startsWith('read'))).toEqual(
    [...past, 'x.zip › b.zip › d.txt'].map((one) => `read ${one}`),
  );
  expect(heard.indexOf('read x.zip › a.gift')).toBeLessThan(heard.indexOf('begins x.zip › b.zip true'));
  heard.length = 0;
  await go(past);
  expect(heard.filter((one) => one.includes(' › ') && one.includes('.txt'))).toEqual([
    'begins x.zip › b.zip › d.txt true',
    'read x.zip › b.zip › d.txt',
  ]);
});

test('a bad file in an archive is refused by its name and the others are read', async () => {
  const zip = zipSync({ 'a.gift': strToU8(gift), 'b.pdf': strToU8('%PDF-1.7'), 'c.txt': strToU8('milk\neggs') });
  expect(await codes(zip)).toEqual(['read', 'importOtherSort', 'importUnknown']);
});

test('a part of an archive can be read again by itself', async () => {
  const zip = zipSync({ 'a.gift': strToU8(gift), 'b.gift': strToU8(gift) });
  const item = { name: 'x.zip', path: null, bytes: zip };
  const part = { name: 'x.zip › b.gift', format: 'gift', mappings: null };
  const files = await readItem({ item, pictures, part }, formats, () => undefined);
  expect(files.map(({ name }) => name)).toEqual(['x.zip › b.gift']);
});

for (const [what, bytes, code] of [
  ['an empty file', '', 'importEmpty'],
  ['blanks', ' \n\t\n', 'importEmpty'],
  ['a PDF', '%PDF-1.7 ...', 'importOtherSort'],
  ['an old Word file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]), 'importOtherSort'],
  ['a program', new Uint8Array([0x4d, 0x5a, 0, 0, 1, 2, 3]), 'importBinary'],
  ['a shopping list', 'milk\neggs', 'importUnknown'],
  ['a zip that is cut', zipSync({ 'a.txt': strToU8(gift.repeat(20)) }).subarray(0, 80), 'archiveDamaged'],
  ['a spreadsheet that is none', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), 'importDamaged'],
  ['a document that is none', zipSync({ 'word/document.xml': strToU8('<x') }), 'importDamaged'],
  ['an archive with nothing in it', zipSync({ 'a.png': strToU8('x') }), 'importNothingInside'],
  ['a deck of Anki', zipSync({ 'collection.anki2': strToU8('x') }), 'importOtherSort'],
] as const)
  test(`${what} is refused in words`, async () => {
    expect(await codes(bytes)).toEqual([code]);
  });

test('a bomb, a way out of the folder and a link are refused whole, and nothing is written', async () => {
  const bomb = zipSync({ 'a.txt': new Uint8Array(30 * 1024 * 1024) });
  const out = Buffer.from(zipSync({ aaaaaaaa: strToU8(gift) }));
  for (let at = out.indexOf('aaaaaaaa'); at >= 0; at = out.indexOf('aaaaaaaa', at + 1)) out.write('../../aa', at);
  const link = zipSync({ 'a.txt': [strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] });
  expect(await codes(bomb)).toEqual(['archiveTooLarge']);
  expect(await codes(new Uint8Array(out))).toEqual(['archiveBadName']);
  expect(await codes(link)).toEqual(['archiveLink']);
  expect(await readdir(pictures)).toEqual([]);
});

test('a file that is gone, or is a folder, is said to be', async () => {
  const task = (path: string) =>
    readItem({ item: { name: 'x', path, bytes: null }, pictures, part: null }, formats, () => undefined);
  expect((await task(join(pictures, 'none')))[0]?.problem?.code).toBe('fileGone');
  expect((await task(pictures))[0]?.problem?.code).toBe('importFolder');
});

test('a table whose columns are not known is not read as a page of lines', async () => {
  expect(await codes('Nation,Capital\nNorway,Oslo\nSpain,Madrid\nWhere is it?,x\na) b,c\n', 'towns.csv')).toEqual([
    'importColumnsUnknown',
  ]);
});
