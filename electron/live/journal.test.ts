/** The journal keeps what was acknowledged, and gives back its intact part whatever happened to the file. */
import { appendFile, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SessionEvent } from '../../shared/live/event';
import { choiceQuestion, opened } from '../../shared/live/fixtures/sessions';
import type { Result } from '../../shared/problem';
import { Journal, type JournalHandle, lineOf, readJournal, readLines } from './journal';
import { sessionForm } from './session-journal';

let folder = '';
let file = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'journal-'));
  file = join(folder, 'Sessions', 'one.journal');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const events: SessionEvent[] = [
  opened([{ ...choiceQuestion, stem: 'Où est "Ÿ"? 火星\n' }]),
  { type: 'stepped', at: 1000 },
  { type: 'answered', at: 2000, by: { channel: 'hands', optionId: 'mars', count: 3 } },
  { type: 'timerChanged', at: 3000, seconds: -30 },
  { type: 'finished', at: 4000 },
];
const whole = Buffer.concat(events.map(lineOf));
/** How many events lie wholly before an offset. */
const wholeBefore = (offset: number): number => {
  const ends = events.map((_, index) => Buffer.concat(events.slice(0, index + 1).map(lineOf)).length);
  return ends.filter((end) => end <= offset).length;
};

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};

async function written(list: readonly SessionEvent[]): Promise<void> {
  const journal = value(await Journal.begin(file));
  for (const event of list) value(await journal.append(event));
  await journal.close();
}

test('what was written is read back', async () => {
  await written(events);
  expect(await readJournal(file, sessionForm)).toEqual({ events, length: whole.length, damaged: false, newer: false });
  expect(await readFile(file)).toEqual(whole);
});

test('a journal cut at any byte gives back every whole event before the cut', () => {
  for (let cut = 0; cut <= whole.length; cut++) {
    const kept = readLines(whole.subarray(0, cut), sessionForm);
    const count = wholeBefore(cut);
    expect(kept.events).toEqual(events.slice(0, count));
    expect(kept.length).toBe(Buffer.concat(events.slice(0, count).map(lineOf)).length);
    expect(kept.damaged).toBe(cut > kept.length);
  }
});

test('a byte changed anywhere gives back every event before it and nothing untrue', () => {
  let tried = 0;
  for (let offset = 0; offset < whole.length; offset++) {
    for (const change of [0x01, 0x10, 0x20, 0x80, 0xff]) {
      const bytes = Buffer.from(whole);
      bytes[offset] = (bytes[offset] ?? 0) ^ change;
      const kept = readLines(bytes, sessionForm);
      if (kept.events.length !== wholeBefore(offset) || !kept.damaged || kept.newer) {
        expect.fail(`offset ${offset}, change ${change}: ${kept.events.length} events`);
      }
      expect(kept.events).toEqual(events.slice(0, kept.events.length));
      tried++;
    }
  }
  expect(tried).toBe(whole.length * 5);
});

test('a tail of zeros, of noise or of somebody else is left out', () => {
  const foreign = '{"type":"stepped"}';
  for (const tail of [
    Buffer.alloc(512),
    Buffer.from('\n\n'),
    Buffer.from('garbage\n'),
    Buffer.from(`00000000 ${foreign}\n`),
  ]) {
    const kept = readLines(Buffer.concat([whole, tail]), sessionForm);
    expect(kept).toEqual({ events, length: whole.length, damaged: true, newer: false });
  }
});

test('going on after a torn end keeps the intact part, appends after it and lays the damaged file beside', async () => {
  await written(events.slice(0, 3));
  await appendFile(file, lineOf(events[3] as SessionEvent).subarray(0, 20));
  const torn = await readFile(file);
  const journal = value(await Journal.goOn(file, await readJournal(file, sessionForm)));
  value(await journal.append(events[4] as SessionEvent));
  await journal.close();
  expect((await readJournal(file, sessionForm)).events).toEqual([...events.slice(0, 3), events[4]]);
  expect(await readFile(`${file}.damaged`)).toEqual(torn);
});

test('a journal of a newer Lectern is refused and left as it is', async () => {
  const json = JSON.stringify({ type: 'teleported', at: 5000 });
  const strange = `${crc32(json).toString(16).padStart(8, '0')} ${json}\n`;
  await written(events.slice(0, 2));
  await appendFile(file, strange);
  const before = await readFile(file);
  const kept = await readJournal(file, sessionForm);
  expect(kept).toMatchObject({ newer: true, damaged: true });
  expect(await Journal.goOn(file, kept)).toMatchObject({ ok: false, problem: { code: 'newerSession' } });
  expect(await readFile(file)).toEqual(before);
});

test('a second journal of the same name never overwrites the first', async () => {
  await written(events);
  expect((await Journal.begin(file)).ok).toBe(false);
  expect(await readFile(file)).toEqual(whole);
});

/** Opens the real file, with one call that fails in a given way until `mend` is called. */
function failing(call: 'write' | 'datasync' | 'short', code: string) {
  let broken = false;
  const openFile = async (path: string, flags: string): Promise<JournalHandle> => {
    const handle = await open(path, flags);
    const refuse = () => Promise.reject(Object.assign(new Error(code), { code }));
    return {
      write: ((line: Buffer, from: number, length: number, at: number) => {
        if (broken && call === 'write') return refuse();
        return handle.write(line, from, broken && call === 'short' ? Math.floor(length / 2) : length, at);
      }) as JournalHandle['write'],
      datasync: () => (broken && call === 'datasync' ? refuse() : handle.datasync()),
      truncate: (length) => handle.truncate(length),
      close: () => handle.close(),
    };
  };
  return { openFile, break: () => (broken = true), mend: () => (broken = false) };
}

const failures = [
  ['write', 'ENOSPC', 'journalFull'],
  ['short', '', 'journalFull'],
  ['datasync', 'EIO', 'journalFailed'],
  ['write', 'EROFS', 'journalFailed'],
  ['datasync', 'EDQUOT', 'journalFull'],
] as const;

test.each(failures)(
  'when %s fails (%s) the event is not in the journal, and the next one is',
  async (call, code, problem) => {
    const disk = failing(call, code);
    const journal = value(await Journal.begin(file, disk.openFile));
    value(await journal.append(events[0] as SessionEvent));
    disk.break();
    expect(await journal.append(events[2] as SessionEvent)).toMatchObject({ ok: false, problem: { code: problem } });
    expect(await readJournal(file, sessionForm)).toMatchObject({ events: events.slice(0, 1), damaged: false });
    disk.mend();
    value(await journal.append(events[1] as SessionEvent));
    await journal.close();
    expect(await readJournal(file, sessionForm)).toMatchObject({ events: events.slice(0, 2), damaged: false });
  },
);

test.skipIf(process.platform !== 'linux')('a full disk is said to be full', async () => {
  const journal = value(await Journal.begin(file, async () => open('/dev/full', 'r+')));
  expect(await journal.append(events[0] as SessionEvent)).toEqual({
    ok: false,
    problem: { code: 'journalFull', facts: {} },
  });
  await journal.close();
});

test('an empty or binary file is no session and no crash', async () => {
  await written([]);
  expect(await readJournal(file, sessionForm)).toEqual({ events: [], length: 0, damaged: false, newer: false });
  await writeFile(file, Buffer.from([0xff, 0xfe, 0x00, 0x0a, 0x80]));
  expect(await readJournal(file, sessionForm)).toEqual({ events: [], length: 0, damaged: true, newer: false });
});
