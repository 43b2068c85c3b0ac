/** A file that ends the worker or keeps it too long costs only itself, and whoever asks gets what was read for it. */
import { afterEach, expect, test } from 'vitest';
import type { BeginWorker } from './held-worker';
import { importProcess } from './import-process';
import { timeForFile } from './time-for-file';
import { unreadFile } from './unread-file';
import type { ReadTask, WorkerSays } from './worker-messages';

/** What a worker does at a file: reads it, is silent for ever, or breaks. */
type Deed = 'reads' | 'hangs' | 'ends';
/** The files inside those that are asked for; one that is not named here is read as it is. */
type Inside = Record<string, Record<string, Deed>>;

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

const later = () => new Promise((resolve) => setTimeout(resolve, 1));
const isFile = (name: string) => unreadFile(name, { code: 'importEmpty', facts: { file: name } });

function setUp(inside: Inside, time = 60) {
  const begun = { workers: 0, alive: 0 };
  const begin: BeginWorker = (hear) => {
    begun.workers += 1;
    begun.alive += 1;
    let isAlive = true;
    const end = () => {
      if (!isAlive) return;
      isAlive = false;
      begun.alive -= 1;
      setTimeout(() => hear({ says: 'ended' }), 1);
    };
    const say = (said: WorkerSays) => isAlive && hear(said);
    const ask = async ({ item, past, part }: ReadTask) => {
      for (const [name, deed] of Object.entries(inside[item.name] ?? { [item.name]: 'reads' })) {
        if (past?.includes(name) || (part && part.name !== name)) continue;
        await later();
        say({ says: 'alive', file: name, bytes: 0 });
        if (deed === 'ends') end();
        if (deed !== 'reads') return;
        say({ says: 'read', file: isFile(name) });
      }
      say({ says: 'done' });
    };
    return { ask: (task) => void ask(task), kill: end };
  };
  const process = importProcess(begin, () => time);
  stops.push(process.stop);
  const read = async (name: string, signal = new AbortController().signal, alive = (_: string) => {}) => {
    const item = { name, path: null, bytes: null };
    const files = await process.read({ item, pictures: '/nowhere', part: null }, alive, signal);
    return files.map((file) => `${file.name} ${file.problem?.code}`);
  };
  return { process, begun, read };
}

test('of two readings at once each gets its own answer, and one worker does both', async () => {
  const { read, begun } = setUp({});
  expect(await Promise.all([read('a'), read('b'), read('c')])).toEqual([
    ['a importEmpty'],
    ['b importEmpty'],
    ['c importEmpty'],
  ]);
  expect(begun.workers).toBe(1);
});

test('a file that is silent is given up after its time, and the next one is read', async () => {
  const { read, begun } = setUp({ bad: { bad: 'hangs' } });
  expect(await Promise.all([read('bad'), read('b')])).toEqual([['bad importTooSlow'], ['b importEmpty']]);
  expect(begun).toEqual({ workers: 2, alive: 1 });
});

test('in an archive the files before and behind one that hangs or breaks are read', async () => {
  const { read } = setUp({ zip: { 1: 'reads', 2: 'hangs', 3: 'reads', 4: 'ends', 5: 'reads' } });
  expect(await read('zip')).toEqual([
    '1 importEmpty',
    '2 importTooSlow',
    '3 importEmpty',
    '4 importStopped',
    '5 importEmpty',
  ]);
});

test('an archive that ends the worker itself is refused once', async () => {
  const { read, begun } = setUp({ zip: { zip: 'ends', inside: 'reads' } });
  expect(await read('zip')).toEqual(['zip importStopped']);
  expect(begun.workers).toBe(1);
});

test('a part that is read again and hangs is refused by its own name', async () => {
  const { process } = setUp({ zip: { 1: 'reads', 2: 'hangs' } });
  const part = { name: '2', format: 'gift', mappings: null };
  const item = { name: 'zip', path: null, bytes: null };
  const files = await process.read({ item, pictures: '/nowhere', part }, () => undefined, new AbortController().signal);
  expect(files.map(({ name, problem }) => [name, problem?.code])).toEqual([['2', 'importTooSlow']]);
});

test('a file the teacher leaves out is refused at once, and no other one by that', async () => {
  const { process, read } = setUp({ zip: { 1: 'hangs', 2: 'reads' } }, 60_000);
  const leave = (file: string) => {
    process.leaveOut('another');
    process.leaveOut(file);
  };
  const read1 = await read('zip', undefined, (file) => file === '1' && leave(file));
  expect(read1).toEqual(['1 importLeftOut', '2 importEmpty']);
});

test('a reading that is stopped ends its worker before it answers, and costs another one nothing', async () => {
  const { read, begun } = setUp({ zip: { 1: 'reads', 2: 'hangs', 3: 'reads' } }, 60_000);
  const [first, second] = [new AbortController(), new AbortController()];
  const stopped = read('zip', first.signal, (file) => file === '2' && first.abort());
  const alone = read('never', second.signal);
  const other = read('b');
  second.abort();
  expect(await stopped).toEqual(['1 importEmpty']);
  expect(await alone).toEqual([]);
  expect(await other).toEqual(['b importEmpty']);
  expect(begun).toEqual({ workers: 2, alive: 1 });
});

test('at quit nothing is begun any more', async () => {
  const { process, read, begun } = setUp({ zip: { 1: 'hangs', 2: 'reads' } }, 60_000);
  const left = read('zip', undefined, () => process.stop());
  const next = read('b');
  await expect.poll(() => begun.alive).toBe(0);
  process.leaveOut('1');
  await Promise.all([left, next]);
  expect(begun.workers).toBe(1);
});

test('the time of a file grows with its size, and has an end', () => {
  expect([0, 1024 * 1024, 2 ** 40].map(timeForFile)).toEqual([10_000, 15_000, 120_000]);
});
