/** What was read stays true however readings follow each other: stopped, one over the other, again, or closed. */
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ImportProgress } from '../../shared/import/file-reading';
import { formats } from '../../shared/import/formats';
import { ImportDesk } from './import-desk';
import { type ImportProcess, importProcess } from './import-process';
import { readItem } from './read-item';
import { unreadFile } from './unread-file';

let staging: string;
beforeEach(async () => {
  staging = await mkdtemp(join(tmpdir(), 'desk-'));
});
afterEach(() => rm(staging, { recursive: true, force: true }));

function setUp(process: ImportProcess) {
  const says: ImportProgress[] = [];
  let ids = 0;
  const desk = new ImportDesk({ staging, newId: () => `id-${ids++}`, progress: (one) => says.push(one), process });
  const isRead = () => expect.poll(() => says.at(-1)?.state).toBe('read');
  const files = (job: string) => {
    const found = desk.find(job);
    return found.ok ? found.value.files : [];
  };
  /** The file with the number of its questions. */
  const counts = (job: string) =>
    files(job).map(({ name, reading }) => [name, reading.topics.flatMap(({ questions }) => questions).length]);
  return { desk, says, isRead, files, counts };
}

/** Reads in this process what the app reads in one of its own. */
const reader = (): ImportProcess =>
  importProcess((hear) => ({
    ask: async (task) => {
      await readItem(
        task,
        formats,
        (file, bytes) => hear({ says: 'alive', file, bytes }),
        (file) => hear({ says: 'read', file }),
      );
      hear({ says: 'done' });
    },
    kill: () => hear({ says: 'ended' }),
  }));

const gift = 'What is 2+2? {=4 ~5}\n\nWhat is 3+3? {=6 ~5}\n';
const item = (name: string, content: string | Uint8Array) => ({
  name,
  path: null,
  bytes: typeof content === 'string' ? strToU8(content) : content,
});
const items = ['a', 'b', 'c', 'd'].map((name) => item(name, 'A'));

test('what was not read when she stopped is counted, and a new reading begins to count anew', async () => {
  const gates: (() => void)[] = [];
  const { desk, says } = setUp({
    read: async ({ item: { name } }, _, signal) => {
      await new Promise<void>((open) => {
        gates.push(open);
        signal.addEventListener('abort', () => open());
      });
      return [unreadFile(name, { code: 'importEmpty', facts: { file: name } })];
    },
    leaveOut: () => undefined,
    stop: () => undefined,
  });
  const job = desk.read(items, null);
  gates.shift()?.();
  await expect.poll(() => says.at(-1)?.file).toBe('b');
  desk.cancel(job);
  desk.cancel(job);
  await expect.poll(() => says.at(-1)).toMatchObject({ state: 'cancelled', done: 1, unread: 3 });
  desk.read(items.slice(0, 1), job);
  expect(says.at(-1)).toMatchObject({ state: 'reading', unread: 0 });
});

test('a dropped file that could not be read is refused by its name', async () => {
  const task = { item: { name: 'locked.gift', path: null, bytes: null }, pictures: '/nowhere', part: null };
  const [read] = await readItem(task, [], () => undefined);
  expect(read).toMatchObject({ name: 'locked.gift', problem: { code: 'importNoRights' } });
});

test('two imports at once each hold their own files', async () => {
  const { desk, counts } = setUp(reader());
  const [one, other] = [
    desk.read([item('a.gift', gift)], null),
    desk.read([item('b.gift', `${gift}\nC? {T}\n`)], null),
  ];
  await expect.poll(() => [counts(one), counts(other)]).toEqual([[['a.gift', 2]], [['b.gift', 3]]]);
});

test('a question that an archive holds twice comes once, also when one of its files is read again', async () => {
  const zip = zipSync({ 'a.gift': strToU8(gift), 'b.gift': strToU8(`${gift}\nOnly here? {T}\n`) });
  const { desk, isRead, files, counts } = setUp(reader());
  const job = desk.read([item('x.zip', zip)], null);
  await isRead();
  const once = [
    ['x.zip › a.gift', 2],
    ['x.zip › b.gift', 1],
  ];
  expect(counts(job)).toEqual(once);
  const [first, second] = files(job);
  await desk.readAgain({ job, fileId: second?.id ?? '', format: 'gift', mappings: null });
  expect(counts(job)).toEqual(once);
  // As something else the first file holds none of them, so they come from the second.
  const again = await desk.readAgain({ job, fileId: first?.id ?? '', format: 'aiken', mappings: null });
  expect(counts(job)).toEqual([
    ['x.zip › a.gift', 0],
    ['x.zip › b.gift', 3],
  ]);
  expect(again).toEqual({ ok: true, value: files(job) });
});

test('of two quick changes of the columns the later one wins, in the answers and in what would be added', async () => {
  const { desk, isRead, files } = setUp(reader());
  const job = desk.read([item('a.csv', 'Question,Right answer\nNorth?,South?\n')], null);
  await isRead();
  const fileId = files(job)[0]?.id ?? '';
  const by = (uses: ('question' | 'right')[]) =>
    desk.readAgain({ job, fileId, format: '', mappings: [{ heads: 1, uses, rightBy: null }] });
  const stem = (file: ReturnType<typeof files>[number] | undefined) =>
    file?.reading.topics[0]?.questions[0]?.question.stem;
  await by(['question', 'right']);
  expect(stem(files(job)[0])).toBe('North?');
  const [, last] = await Promise.all([by(['question', 'right']), by(['right', 'question'])]);
  expect(last.ok && stem(last.value[0])).toBe('South?');
  expect(stem(files(job)[0])).toBe('South?');
});

test('a file read again while others are read gets its own answer', async () => {
  const { desk, isRead, files, counts } = setUp(reader());
  const job = desk.read([item('a.gift', gift)], null);
  await isRead();
  desk.read([item('b.gift', 'Late? {T}\n'), item('c.gift', 'Later? {F}\n')], job);
  const again = await desk.readAgain({ job, fileId: files(job)[0]?.id ?? '', format: 'gift', mappings: null });
  expect(again).toMatchObject({ ok: true, value: [{ name: 'a.gift' }] });
  await isRead();
  expect(counts(job)).toEqual([
    ['a.gift', 2],
    ['b.gift', 1],
    ['c.gift', 1],
  ]);
});

/** Reads the first time; after that it writes pictures until it is ended. */
function restless(): { process: ImportProcess; isWriting: () => boolean } {
  let asked = 0;
  let writing: NodeJS.Timeout | undefined;
  const process = importProcess((hear) => ({
    ask: async ({ item: { name }, pictures }) => {
      hear({ says: 'alive', file: name, bytes: 0 });
      asked += 1;
      await mkdir(pictures, { recursive: true });
      if (asked > 1) writing = setInterval(() => writeFile(join(pictures, 'x.png'), 'x').catch(() => undefined), 1);
      else hear({ says: 'read', file: unreadFile(name, { code: 'importEmpty', facts: { file: name } }) });
      if (asked === 1) hear({ says: 'done' });
    },
    kill: () =>
      setTimeout(() => {
        clearInterval(writing);
        writing = undefined;
        setTimeout(() => hear({ says: 'ended' }), 5);
      }, 5),
  }));
  return { process, isWriting: () => writing !== undefined };
}

test('closing ends a file that is read again, and leaves nothing behind', async () => {
  const { process, isWriting } = restless();
  const { desk, isRead, files } = setUp(process);
  const job = desk.read(items.slice(0, 1), null);
  await isRead();
  const again = desk.readAgain({ job, fileId: files(job)[0]?.id ?? '', format: 'gift', mappings: null });
  await expect.poll(isWriting).toBe(true);
  await desk.close(job);
  expect(isWriting()).toBe(false);
  expect(await again).toMatchObject({ ok: false, problem: { code: 'importClosed' } });
  expect(await readdir(staging)).toEqual([]);
});

test('a file that takes long to be read again can be left as it was', async () => {
  const { process, isWriting } = restless();
  const { desk, isRead, files } = setUp(process);
  const job = desk.read(items.slice(0, 1), null);
  await isRead();
  const before = files(job);
  const again = desk.readAgain({ job, fileId: before[0]?.id ?? '', format: 'gift', mappings: null });
  await expect.poll(isWriting).toBe(true);
  desk.leaveOut(job, 'a');
  expect(await again).toEqual({ ok: true, value: before });
  expect(isWriting()).toBe(false);
});
