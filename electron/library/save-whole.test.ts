/** A save is the old file or the new one, never a third thing, and a failed save says why. */
import { mkdtemp, open, readdir, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { type FileCalls, saveWhole } from './save-whole';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'save-whole-'));
  file = join(folder, 'a.topic.json');
  await writeFile(file, 'old');
});

const failure = (code: string) => Object.assign(new Error(code), { code });
type Handle = Awaited<ReturnType<FileCalls['open']>>;

/** The disk, with one call failing. */
function failing(call: 'open' | 'writeFile' | 'stat' | 'sync' | 'rename', code: string): FileCalls {
  const wrap = (handle: Handle): Handle => ({
    writeFile: (...given) => (call === 'writeFile' ? Promise.reject(failure(code)) : handle.writeFile(...given)),
    stat: ((...given: Parameters<Handle['stat']>) =>
      call === 'stat' ? Promise.reject(failure(code)) : handle.stat(...given)) as Handle['stat'],
    sync: () => (call === 'sync' ? Promise.reject(failure(code)) : handle.sync()),
    close: () => handle.close(),
  });
  return {
    open: async (path, flags) => {
      if (call === 'open') throw failure(code);
      return wrap(await open(path, flags));
    },
    rename: (from, to) => (call === 'rename' ? Promise.reject(failure(code)) : rename(from, to)),
    unlink,
  };
}

test('a save replaces the whole file and leaves nothing beside it', async () => {
  expect(await saveWhole(file, 'new')).toEqual({ ok: true, value: null });
  expect(await readFile(file, 'utf8')).toBe('new');
  expect(await readdir(folder)).toEqual(['a.topic.json']);
});

for (const call of ['open', 'writeFile', 'stat', 'sync', 'rename'] as const) {
  for (const [code, problem] of [
    ['ENOSPC', 'diskFull'],
    ['EACCES', 'noPermission'],
    ['EROFS', 'noPermission'],
    ['EBUSY', 'fileBusy'],
    ['EIO', 'saveFailed'],
  ] as const) {
    test(`when ${call} fails with ${code} the old file is whole and the reason is said`, async () => {
      const result = await saveWhole(file, 'new', failing(call, code));
      expect(result).toMatchObject({ ok: false, problem: { code: problem } });
      expect(await readFile(file, 'utf8')).toBe('old');
      expect(await readdir(folder)).toEqual(['a.topic.json']);
    });
  }
}

test('a write that is cut short is noticed and the old file stays', async () => {
  const calls: FileCalls = {
    open: async (path, flags) => {
      const handle = await open(path, flags);
      return {
        writeFile: () => handle.writeFile('ne'),
        stat: handle.stat.bind(handle) as Handle['stat'],
        sync: () => handle.sync(),
        close: () => handle.close(),
      };
    },
    rename,
    unlink,
  };
  expect(await saveWhole(file, 'new', calls)).toMatchObject({ ok: false, problem: { code: 'diskFull' } });
  expect(await readFile(file, 'utf8')).toBe('old');
});

test('a file held for a moment by another program is saved when it is let go', async () => {
  let tries = 0;
  const calls: FileCalls = {
    open: (path, flags) => open(path, flags),
    rename: async (from, to) => {
      tries += 1;
      if (tries < 3) throw failure('EBUSY');
      return rename(from, to);
    },
    unlink,
  };
  expect(await saveWhole(file, 'new', calls)).toEqual({ ok: true, value: null });
  expect(tries).toBe(3);
});

test('several writings of one file at a time all go well and leave one whole file', async () => {
  const texts = ['a', 'b', 'c'].map((letter) => letter.repeat(200_000));
  const saved = await Promise.all(texts.map((text) => saveWhole(file, text)));
  expect(saved.map(({ ok }) => ok)).toEqual([true, true, true]);
  expect(texts).toContain(await readFile(file, 'utf8'));
  expect(await readdir(folder)).toEqual(['a.topic.json']);
});
