/** A folder of topics: what is broken is set aside with its reason, and the others open. */
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, open, readdir, readFile, rename, unlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { topicFrom1 } from '../../shared/library/older-files';
import { type Topic, topicSchema } from '../../shared/library/topic';
import { topicVersion } from '../../shared/library/versions';
import { JsonFolder } from './json-folder';
import { Patience } from './patience';

let path: string;
let folder: JsonFolder<Topic>;
const sort = { ending: '.topic.json', schema: topicSchema, version: topicVersion, bringUp: topicFrom1 };

const topic = (id: string): Topic => ({
  version: topicVersion,
  id,
  date: '2026-11-12',
  headline: `Topic ${id}`,
  dek: '',
  category: '',
  keyPoints: [],
  sources: [],
  vocabulary: [],
  questions: [],
  changedAt: 0,
});

beforeEach(async () => {
  path = await mkdtemp(join(tmpdir(), 'json-folder-'));
  folder = new JsonFolder(path, sort);
});

const codes = async () => {
  const listing = await folder.list();
  return listing.ok ? listing.value.setAside.map(({ file, problem }) => [file, problem.code]) : [];
};

test('what was saved is read back the same', async () => {
  await folder.save(topic('a'));
  expect(await folder.read('a')).toEqual({ ok: true, value: topic('a') });
});

test('a broken file is set aside with the line and the others open', async () => {
  await folder.save(topic('good'));
  await writeFile(join(path, 'bad.topic.json'), '{\n "version": 1,\n oops');
  const listing = await folder.list();
  expect(listing).toMatchObject({
    ok: true,
    value: {
      things: [{ id: 'good' }],
      setAside: [{ file: 'bad.topic.json', problem: { code: 'notJson', facts: { line: 3 } } }],
    },
  });
});

test('each kind of damage has its own reason and no file is changed', async () => {
  const damage: [string, string, string][] = [
    ['empty.topic.json', '', 'notJson'],
    ['list.topic.json', '[]', 'notWhole'],
    ['newer.topic.json', JSON.stringify({ ...topic('newer'), version: topicVersion + 1 }), 'newerVersion'],
    ['lacks.topic.json', JSON.stringify({ version: topicVersion, id: 'lacks' }), 'notWhole'],
    ['copy.topic.json', JSON.stringify(topic('other')), 'otherName'],
  ];
  for (const [file, text] of damage) await writeFile(join(path, file), text);
  expect(await codes()).toEqual(damage.map(([file, , code]) => [file, code]).sort());
  for (const [file, text] of damage) expect(await readFile(join(path, file), 'utf8')).toBe(text);
});

test('a file with a byte order mark opens', async () => {
  await writeFile(join(path, 'a.topic.json'), `\uFEFF${JSON.stringify(topic('a'))}`);
  expect(await folder.read('a')).toMatchObject({ ok: true });
});

test('a change from outside shows at the next listing', async () => {
  await folder.save(topic('a'));
  await folder.list();
  await writeFile(join(path, 'a.topic.json'), JSON.stringify({ ...topic('a'), headline: 'Changed outside' }));
  await utimes(join(path, 'a.topic.json'), new Date(1), new Date(1));
  expect(await folder.list()).toMatchObject({ value: { things: [{ headline: 'Changed outside' }] } });
});

test('a removed topic is gone from the list and comes back whole', async () => {
  await folder.save(topic('a'));
  expect(await folder.remove('a', 1_700_000_000_000)).toMatchObject({ ok: true });
  expect(await folder.list()).toMatchObject({ value: { things: [] } });
  expect(await folder.restore('a')).toMatchObject({ ok: true });
  expect(await folder.read('a')).toEqual({ ok: true, value: topic('a') });
});

test('a topic deleted again leaves the version deleted before in the bin, and each comes back as itself', async () => {
  await mkdir(join(path, 'Bin'));
  await writeFile(join(path, 'Bin', 'a.topic.json'), JSON.stringify({ ...topic('a'), headline: 'Deleted long ago' }));
  for (const headline of ['First', 'Second', 'Third']) {
    await folder.save({ ...topic('a'), headline });
    expect(await folder.remove('a', 1_900_000_000_000)).toMatchObject({ ok: true });
  }
  const binned = await folder.binned();
  expect(binned.map(({ title }) => title).sort()).toEqual(['Deleted long ago', 'First', 'Second', 'Third']);
  const first = binned.find(({ title }) => title === 'First')?.id ?? '';
  expect(await folder.restore(first)).toMatchObject({ ok: true });
  expect(await folder.read('a')).toMatchObject({ value: { headline: 'First' } });
  expect(await folder.remove('a', 1_900_000_000_009)).toMatchObject({ ok: true });
  expect(await folder.restore('a')).toMatchObject({ ok: true });
  expect(await folder.read('a')).toMatchObject({ value: { headline: 'First' } });
  expect(await folder.erase(first)).toMatchObject({ ok: false });
  expect(await folder.binned()).toHaveLength(3);
});

test('a folder that went away is a problem in words, not a crash', async () => {
  expect(await new JsonFolder(join(path, 'gone'), sort).list()).toMatchObject({
    ok: false,
    problem: { code: 'folderGone' },
  });
});

test.skipIf(process.platform === 'win32')('a save does not wait for a listing that stands still', async () => {
  const stuck = join(path, 'stuck.topic.json');
  execFileSync('mkfifo', [stuck]);
  const listing = folder.list();
  expect(await folder.save(topic('b'))).toMatchObject({ ok: true });
  await writeFile(stuck, 'nothing');
  expect(await listing).toMatchObject({ ok: true });
});

test('a listing shows what was saved before it was asked for', async () => {
  void folder.save(topic('a'));
  expect(await folder.list()).toMatchObject({ value: { things: [{ id: 'a' }] } });
});

test('a save that was given up while it waited is not written after all', async () => {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((go) => {
    letGo = go;
  });
  const slow = new JsonFolder(path, sort, {
    open: async (file, flags) => {
      await held;
      return open(file, flags);
    },
    rename,
    unlink,
  });
  const patience = new Patience(path, 30);
  const first = patience.wait((isGivenUp) => slow.save(topic('a'), null, isGivenUp));
  const second = patience.wait((isGivenUp) => slow.save(topic('b'), null, isGivenUp));
  expect(await Promise.all([first, second])).toMatchObject([
    { problem: { code: 'driveSilent' } },
    { problem: { code: 'driveSilent' } },
  ]);
  letGo();
  await slow.rest();
  expect(await readdir(path)).not.toContain('b.topic.json');
});

test('a file of the same size and time with other words is read anew', async () => {
  const at = new Date(1_700_000_000_000);
  const write = async (headline: string) => {
    await writeFile(join(path, 'a.topic.json'), JSON.stringify({ ...topic('a'), headline }));
    await utimes(join(path, 'a.topic.json'), at, at);
  };
  await write('First');
  expect(await folder.read('a')).toMatchObject({ value: { headline: 'First' } });
  await new Promise((wake) => setTimeout(wake, 20));
  await write('Other');
  expect(await folder.read('a')).toMatchObject({ value: { headline: 'Other' } });
});
