/** A good zip is read whole; a hostile one is refused whole, with a reason, before anything of it is used. */
import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { libraryLimits } from './archive-limits';
import { readArchive } from './read-archive';

const text = (words: string) => strToU8(words);
const codeOf = async (bytes: Uint8Array, limits = libraryLimits) => {
  const read = await readArchive(bytes, limits, 'a.zip');
  return read.ok ? 'read' : read.problem.code;
};

/** Writes over the two places where a zip keeps a name. */
function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const changed = Buffer.from(bytes);
  for (let at = changed.indexOf(from); at >= 0; at = changed.indexOf(from, at + 1)) changed.write(to, at);
  return changed;
}

/** Changes the entry's record in the directory at the end. */
function patched(bytes: Uint8Array, change: (record: Buffer) => void): Uint8Array {
  const changed = Buffer.from(bytes);
  change(changed.subarray(changed.indexOf(Buffer.from([0x50, 0x4b, 1, 2]))));
  return changed;
}

test('a zip is read with every file as it was packed, folders left out', async () => {
  const zip = zipSync({
    'library.json': text('{}'),
    'media/': text(''),
    'media/ä.png': [text('picture'), { level: 0 }],
  });
  const read = await readArchive(zip, libraryLimits);
  expect(read.ok && [...read.value.keys()]).toEqual(['library.json', 'media/ä.png']);
  expect(read.ok && Buffer.from(read.value.get('media/ä.png') ?? []).toString()).toBe('picture');
});

for (const name of ['../evil.json', 'a/../../b.json', '/etc/evil', 'C:/evil.json', '..\\evil.json', 'a//b.json']) {
  test(`a name that leads elsewhere is refused: ${name}`, async () => {
    const plain = 'x'.repeat(name.length);
    expect(await codeOf(renamed(zipSync({ [plain]: text('x') }), plain, name))).toBe('archiveBadName');
  });
}

for (const name of ['CON', 'media/nul.png', 'com1.topic.json', 'a.json.', 'a ', 'x\u0000y', 'what?.json']) {
  test(`a name that Windows can't hold is refused: ${JSON.stringify(name)}`, async () => {
    expect(await codeOf(zipSync({ [name]: text('x') }))).toBe('archiveBadName');
  });
}

test('a name with a question mark may be read where nothing is unpacked', async () => {
  expect(await codeOf(zipSync({ 'what?.json': text('x') }), { ...libraryLimits, forDisk: false })).toBe('read');
});

test('names that differ only in case, or go on below a file, are refused', async () => {
  expect(await codeOf(zipSync({ 'a.json': text('1'), 'A.json': text('2') }))).toBe('archiveDoubles');
  expect(await codeOf(zipSync({ a: text('1'), 'a/b.json': text('2') }))).toBe('archiveDoubles');
});

test('a link is refused', async () => {
  const zip = zipSync({ 'a.json': [text('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] });
  expect(await codeOf(zip)).toBe('archiveLink');
});

test('a bomb is refused by what it says of itself, and one that lies is cut off', async () => {
  const large = new Uint8Array(30 * 1024 * 1024);
  expect(await codeOf(zipSync({ 'a.json': large }))).toBe('archiveTooLarge');
  const lying = patched(zipSync({ 'a.json': large }), (record) => record.writeUInt32LE(1000, 24));
  expect(await codeOf(lying)).toBe('archiveDamaged');
});

test('too much in all, and too many files, are refused', async () => {
  const files = Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`${n}.json`, new Uint8Array(100)]));
  expect(await codeOf(zipSync(files), { ...libraryLimits, total: 1999 })).toBe('archiveTooLarge');
  expect(await codeOf(zipSync(files), { ...libraryLimits, entries: 19 })).toBe('archiveTooMany');
});

test('100,000 entries are refused in a moment', async () => {
  const files = Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [`${n}`, new Uint8Array(0)]));
  expect(await codeOf(zipSync(files, { level: 0 }))).toBe('archiveTooMany');
}, 20_000);

test('a locked zip is refused with the reason', async () => {
  const locked = patched(zipSync({ 'a.json': text('x') }), (record) => record.writeUInt16LE(1, 8));
  expect(await codeOf(locked)).toBe('archiveEncrypted');
});

test('what is no zip, is cut short or was changed on its way is refused', async () => {
  const zip = zipSync({ 'a.json': text('a long enough text') });
  expect(await codeOf(text('not a zip'))).toBe('archiveDamaged');
  expect(await codeOf(zip.subarray(0, zip.length - 30))).toBe('archiveDamaged');
  expect(await codeOf(patched(zip, (record) => record.writeUInt32LE(1, 16)))).toBe('archiveDamaged');
  const method = deflateRawSync(text('x')).length;
  expect(await codeOf(patched(zip, (record) => record.writeUInt16LE(90 + method, 10)))).toBe('archiveDamaged');
});

test('a file that is gone is a problem, not a crash', async () => {
  expect(await readArchive('/nowhere/a.lectern', libraryLimits)).toMatchObject({
    ok: false,
    problem: { code: 'archiveDamaged', facts: { file: 'a.lectern' } },
  });
});
