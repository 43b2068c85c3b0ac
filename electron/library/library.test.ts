/** Several libraries side by side: opened, renamed, closed, copied from and to, and never written to when they are read-only. */
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyTopic } from '../../shared/library/empty';
import type { Topic } from '../../shared/library/topic';
import { messagesFor } from '../../shared/messages/messages';
import { done, problemText, refused } from '../../shared/problem';
import { newQuestion } from '../../shared/question/new-question';
import { carryTopics, copyQuestions } from './carry';
import { copyLibrary } from './copy-library';
import { keepShelf } from './keep-shelf';
import { Libraries, type Shelf } from './library';
import { createLibrary, folderNameOf } from './new-library';
import type { OpenLibrary } from './open-library';
import { readTopic } from './read-topic';

let home: string;
let shelves: Shelf[];
let libraries: Libraries;
const changed = vi.fn();
const picture = `${'a'.repeat(64)}.png`;
let ids = 0;
const how = { now: 5, newId: () => `new-${ids++}` };

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'libraries-'));
  shelves = [];
  libraries = new Libraries({
    shelves: {
      now: () => shelves,
      change: async (next) => {
        shelves = next;
        return done(null);
      },
    },
    ownFolder: home,
    profile: join(home, '.profile'),
    startKeeper: (start, say) =>
      keepShelf({ ...start, pollEvery: 40, awayEvery: 40, say, loadReader: async () => readTopic }),
    changed,
  });
});
afterEach(async () => {
  for (const { id } of shelves) await libraries.close(id);
  await rm(home, { recursive: true, force: true });
});

async function open(name: string): Promise<OpenLibrary> {
  const made = await createLibrary(home, name);
  if (!made.ok) throw new Error(made.problem.code);
  const added = await libraries.add(made.value.folder);
  const found = added.ok ? libraries.find(added.value.id) : added;
  if (!found.ok) throw new Error(found.problem.code);
  return found.value;
}

const topic = (id: string, more: Partial<Topic> = {}): Topic => ({ ...emptyTopic(id, null), headline: id, ...more });
const listed = (library: OpenLibrary) => library.describe().topics.map((one) => one.id);

test('a library is made, named, closed and opened again with its topics', async () => {
  const civics = await open('Civics 8');
  await civics.save(topic('a'), null);
  expect(listed(civics)).toEqual(['a']);
  await civics.rename('Civics 9');
  expect(civics.describe()).toMatchObject({ name: 'Civics 9', place: 'own', state: 'open' });
  await libraries.close(civics.id);
  expect(await libraries.list()).toEqual([]);
  expect(await readdir(civics.folder)).toEqual(['a.topic.json', 'library.json']);
  const again = await libraries.add(civics.folder);
  expect(again).toMatchObject({ ok: true });
  expect(await libraries.list()).toMatchObject([{ name: 'Civics 9', topics: [{ id: 'a' }] }]);
});

test('a name that a disk can not hold still names a folder', () => {
  expect(folderNameOf('  Civics: 8/9?  ')).toBe('Civics 8 9');
  expect(folderNameOf('CON')).toBe('CON library');
  expect(folderNameOf('con.2025')).toBe('con library.2025');
  expect(folderNameOf('...')).toBe('');
  expect(folderNameOf('المجتمع المدني')).toBe('المجتمع المدني');
});

test('a save over a version that somebody else has changed is refused, and theirs stays', async () => {
  const civics = await open('Civics');
  const saved = await civics.save(topic('a'), null);
  const theirs = JSON.stringify(topic('a', { headline: 'Theirs' }));
  await writeFile(join(civics.folder, 'a.topic.json'), theirs);
  const mine = topic('a', { headline: 'Mine' });
  const stamp = saved.ok ? saved.value.stamp : '';
  expect(await civics.save(mine, stamp)).toMatchObject({ ok: false, problem: { code: 'changedElsewhere' } });
  expect(await readFile(join(civics.folder, 'a.topic.json'), 'utf8')).toBe(theirs);
  const opened = await civics.open('a');
  expect(await civics.save(mine, opened.ok ? opened.value.stamp : '')).toMatchObject({ ok: true });
  await rm(join(civics.folder, 'a.topic.json'));
  expect(await civics.save(mine, stamp)).toMatchObject({ ok: false, problem: { code: 'changedElsewhere' } });
});

test('nothing is written to a read-only library, and the problem says so', async () => {
  const civics = await open('Civics');
  await civics.save(topic('a'), null);
  await chmod(civics.folder, 0o555);
  await vi.waitFor(() => expect(civics.describe().readOnly).toBe(true));
  for (const act of [civics.save(topic('b')), civics.remove('a', 1), civics.rename('x')]) {
    expect(await act).toMatchObject({ ok: false, problem: { code: 'libraryReadOnly' } });
  }
  expect(await civics.read('a')).toMatchObject({ ok: true });
  await chmod(civics.folder, 0o755);
});

test('a library whose folder is away says so, is not made again elsewhere, and is back by itself', async () => {
  const civics = await open('Civics');
  await civics.save(topic('a'), null);
  await rename(civics.folder, `${civics.folder} away`);
  await vi.waitFor(() => expect(civics.describe()).toMatchObject({ state: 'away', topics: [] }));
  expect(civics.describe().problem).toMatchObject({ code: 'libraryAway' });
  expect(await civics.save(topic('b'))).toMatchObject({ ok: false, problem: { code: 'libraryAway' } });
  expect(await readdir(home)).not.toContain('Civics');
  await rename(`${civics.folder} away`, civics.folder);
  await vi.waitFor(() => expect(civics.describe()).toMatchObject({ state: 'open', topics: [{ id: 'a' }] }));
});

test('a topic that turns out not to be whole is listed as set aside until it is mended', async () => {
  const civics = await open('Civics');
  await civics.save(topic('a'), null);
  const file = join(civics.folder, 'a.topic.json');
  const whole = await readFile(file, 'utf8');
  await writeFile(file, JSON.stringify({ ...topic('a'), keyPoints: 'none' }));
  await vi.waitFor(() => expect(civics.describe().topics).toHaveLength(1));
  expect(await civics.read('a')).toMatchObject({ ok: false });
  expect(civics.describe()).toMatchObject({ topics: [], setAside: [{ file: 'a.topic.json' }] });
  await writeFile(file, whole);
  await vi.waitFor(() => expect(civics.describe()).toMatchObject({ topics: [{ id: 'a' }], setAside: [] }));
});

test('topics move with their pictures, and one that is there already is not written over', async () => {
  const [from, to] = [await open('From'), await open('To')];
  await mkdir(join(from.folder, 'media'));
  await writeFile(join(from.folder, 'media', picture), 'a picture');
  await from.save(topic('a', { dek: `![A map](media:${picture})` }), null);
  await from.save(topic('b'), null);
  await to.save(topic('b', { headline: 'Another b' }), null);
  const carried = await carryTopics(from, to, ['a', 'b', 'gone'], { ...how, keep: false });
  expect(carried.topics.map(({ was }) => was)).toEqual(['a', 'b']);
  expect(carried.failed).toMatchObject([{ topicId: 'gone', problem: { code: 'fileGone' } }]);
  expect(listed(from)).toEqual([]);
  expect(
    to
      .describe()
      .topics.map((one) => one.headline)
      .sort(),
  ).toEqual(['Another b', 'a', 'b']);
  expect(await readFile(join(to.folder, 'media', picture), 'utf8')).toBe('a picture');
  expect(await from.binned()).toEqual([]);
});

test('a moved topic leaves nothing in the bin, and what was deleted before stays there', async () => {
  const [from, to] = [await open('From'), await open('To')];
  await from.save(topic('a', { headline: 'Deleted before' }), null);
  await from.remove('a', 1000);
  await from.save(topic('a', { headline: 'Moved' }), null);
  await carryTopics(from, to, ['a'], { ...how, keep: false });
  expect((await from.binned()).map((one) => one.title)).toEqual(['Deleted before']);
  expect(to.describe().topics.map((one) => one.headline)).toEqual(['Moved']);
});

test('a copy leaves the topic where it was', async () => {
  const [from, to] = [await open('From'), await open('To')];
  await from.save(topic('a'), null);
  await carryTopics(from, to, ['a'], { ...how, keep: true });
  expect([listed(from), listed(to)]).toEqual([['a'], ['a']]);
});

test('single questions go to the end of another topic under their ids, or new ones where those are taken', async () => {
  const [from, to] = [await open('From'), await open('To')];
  const question = { ...newQuestion('choice', how.newId), id: 'q', stem: 'Which?', grounds: 'k' };
  await from.save(topic('a', { questions: [question] }), null);
  await to.save(topic('b'), null);
  const places = [
    { library: from, topicId: 'a' },
    { library: to, topicId: 'b' },
  ] as const;
  expect(await copyQuestions(...places, ['q'], how)).toEqual(done({ questionIds: ['q'] }));
  expect(await to.read('b')).toMatchObject({ value: { questions: [{ id: 'q', stem: 'Which?', grounds: null }] } });
  expect(await from.read('a')).toMatchObject({ value: { questions: [{ id: 'q', grounds: 'k' }] } });
  const [again] = await copyQuestions(...places, ['q'], how).then((one) => (one.ok ? one.value.questionIds : []));
  expect(again).toMatch(/^new-/);
  expect(await to.read('b')).toMatchObject({ value: { questions: [{ id: 'q' }, { id: again }] } });
});

test('the bin tells what lies in it since when, gives back, keeps from overwriting, and forgets for good', async () => {
  const civics = await open('Civics');
  for (const id of ['a', 'b', 'c']) await civics.save(topic(id, { headline: `Topic ${id}` }), null);
  for (const id of ['a', 'b', 'c']) await civics.remove(id, 1_700_000_000_000);
  expect(await civics.binned()).toMatchObject([
    { title: 'Topic a', removedAt: 1_700_000_000_000 },
    { title: 'Topic b' },
    { title: 'Topic c' },
  ]);
  await civics.restore('a');
  await civics.save(topic('b', { headline: 'A new b' }), null);
  expect(await civics.restore('b')).toMatchObject({ ok: false, problem: { code: 'placeTaken' } });
  expect(await civics.erase('c')).toMatchObject({ ok: true });
  expect(listed(civics)).toEqual(['a', 'b']);
  expect((await civics.binned()).map((one) => one.title)).toEqual(['Topic b']);
});

test('no picture is kept in a library that nobody may write to', async () => {
  const civics = await open('Civics');
  await chmod(civics.folder, 0o555);
  await expect.poll(() => civics.describe().readOnly).toBe(true);
  const kept = await civics.keepPicture(Buffer.from('a picture'), 'png');
  await chmod(civics.folder, 0o755);
  expect(kept).toMatchObject({ ok: false, problem: { code: 'libraryReadOnly' } });
  expect(await readdir(civics.folder)).not.toContain('media');
});

test('reading a whole library tells when it is away, and which files it could not read', async () => {
  const civics = await open('Civics');
  await civics.save(topic('a'), null);
  await writeFile(join(civics.folder, 'broken.topic.json'), '{');
  expect(await civics.readAll()).toMatchObject({
    value: { things: [{ id: 'a' }], setAside: [{ file: 'broken.topic.json' }] },
  });
  await rename(civics.folder, `${civics.folder} away`);
  await expect.poll(() => civics.describe().state).toBe('away');
  expect(await civics.readAll()).toMatchObject({ ok: false, problem: { code: 'libraryAway' } });
  await rename(`${civics.folder} away`, civics.folder);
});

test('a topic that can not leave its library is not there twice, however often it is tried', async () => {
  const [from, to] = [await open('From'), await open('To')];
  await from.save(topic('a'), null);
  vi.spyOn(from, 'discard').mockResolvedValue(refused('fileBusy', { file: 'a.topic.json' }));
  for (let time = 0; time < 2; time++) {
    const carried = await carryTopics(from, to, ['a'], { ...how, keep: false });
    expect(carried).toMatchObject({ topics: [], failed: [{ topicId: 'a' }] });
  }
  expect([listed(from), listed(to)]).toEqual([['a'], []]);
});

test('what a colleague wrote into a topic while it was moved stays where it is, and the move says so', async () => {
  const [from, to] = [await open('From'), await open('To')];
  await from.save(topic('a', { headline: 'As it was read' }), null);
  const saveThere = to.save.bind(to);
  vi.spyOn(to, 'save').mockImplementation(async (...moved) => {
    const text = `${JSON.stringify(topic('a', { headline: 'By a colleague' }), null, 2)}\n`;
    await writeFile(join(from.folder, 'a.topic.json'), text);
    return saveThere(...moved);
  });
  const carried = await carryTopics(from, to, ['a'], { ...how, keep: false });
  expect(carried.topics).toEqual([]);
  expect(carried.failed.map(({ problem }) => problemText(problem, messagesFor('en').problems))).toEqual([
    '“a.topic.json” was changed by somebody else while it was being moved, so it stayed where it was. Look at it, then move it again.',
  ]);
  expect(await from.read('a')).toMatchObject({ value: { headline: 'By a colleague' } });
  expect(listed(to)).toEqual([]);
});

test('a copy that fails halfway leaves nothing, and says so', async () => {
  const civics = await open('Civics');
  for (let at = 0; at < 25; at++) await civics.save(topic(`t-${at}`), null);
  const reach = civics.reach.bind(civics);
  let times = 0;
  const full = Object.assign(new Error('full'), { code: 'ENOSPC' });
  civics.reach = (act) => (++times === 3 ? Promise.reject(full) : reach(act));
  expect(await copyLibrary({ libraries, ownFolder: home }, civics.id, 'Copy')).toEqual(
    refused('copyFull', { name: 'Civics' }),
  );
  expect((await readdir(home)).filter((name) => name !== '.profile')).toEqual(['Civics']);
  civics.reach = (act) => (times++ > 3 ? Promise.resolve(refused('driveSilent', { folder: 'x' })) : reach(act));
  expect(await copyLibrary({ libraries, ownFolder: home }, civics.id, 'Copy')).toMatchObject({ ok: false });
  expect((await readdir(home)).filter((name) => name !== '.profile')).toEqual(['Civics']);
});

test('a copy holds every topic, under its own name', async () => {
  const civics = await open('Civics');
  for (let at = 0; at < 25; at++) await civics.save(topic(`t-${at}`), null);
  expect(await copyLibrary({ libraries, ownFolder: home }, civics.id, 'Civics: mine')).toMatchObject({ ok: true });
  expect((await readdir(join(home, 'Civics mine'))).length).toBe(26);
  expect(await libraries.list()).toMatchObject([{ name: 'Civics' }, { name: 'Civics: mine' }]);
});
