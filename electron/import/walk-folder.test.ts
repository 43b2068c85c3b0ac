/** Whatever lies in a folder is read or named: also a folder that is too deep or can't be opened. */
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readItem } from './read-item';
import { walkFolder } from './walk-folder';

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'walk-')), 'Unit');
  await mkdir(folder);
});
afterEach(() => rm(dirname(folder), { recursive: true, force: true }));

async function put(...path: string[]): Promise<void> {
  const file = join(folder, ...path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, 'x');
}
const told = async (most = 100) => {
  const { items, isCut } = await walkFolder(folder, most);
  return { isCut, items: items.map(({ name, problem }) => (problem ? `${name} ${problem.code}` : name)) };
};

test('files come in order with the folders inside; hidden ones, pictures and links are left alone', async () => {
  for (const path of ['quiz 10.txt', 'quiz 2.txt', 'b/c.gift', '.git/config', 'photo.png']) await put(path);
  await symlink(folder, join(folder, 'round'));
  expect(await told()).toEqual({ isCut: false, items: ['Unit/b/c.gift', 'Unit/quiz 2.txt', 'Unit/quiz 10.txt'] });
});

test('a folder that lies too deep is named, unless there is nothing in it', async () => {
  const deep = ['2', '3', '4', '5', '6', '7', '8'];
  await put(...deep, 'read.txt');
  await put(...deep, '9', '10', 'lost.txt');
  await put(...deep, 'pictures', 'photo.png');
  expect((await told()).items).toEqual(['Unit/2/3/4/5/6/7/8/9 importFolderDeep', 'Unit/2/3/4/5/6/7/8/read.txt']);
});

test('a folder that is gone is named, and reading it refuses it with its reason', async () => {
  await rm(folder, { recursive: true });
  const { items } = await walkFolder(folder, 100);
  const [item] = items;
  expect(items).toHaveLength(1);
  if (!item) return;
  const [read] = await readItem({ item, pictures: '/nowhere', part: null }, [], () => undefined);
  expect(read).toMatchObject({
    name: 'Unit',
    problem: { code: 'importFolderClosed', facts: { file: 'Unit', reason: 'ENOENT' } },
  });
});

// Nothing is closed to root, and Windows has other rights.
test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
  'a folder inside that may not be opened is named, and the others are read',
  async () => {
    await put('a', 'lost.txt');
    await put('b', 'read.txt');
    await chmod(join(folder, 'a'), 0);
    const { items } = await told();
    await chmod(join(folder, 'a'), 0o700);
    expect(items).toEqual(['Unit/a importFolderClosed', 'Unit/b/read.txt']);
  },
);

test('more files than the limit are cut, and exactly as many are not', async () => {
  for (const path of ['a.txt', 'b/c.txt', 'd.txt']) await put(path);
  expect(await told(2)).toMatchObject({ isCut: true });
  expect(await told(3)).toMatchObject({ isCut: false, items: { length: 3 } });
});
