/** Everything that was chosen is added, or the library is as it was: when a write fails, when it is away, when the app ends in between. */
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyTopic } from '../../shared/library/empty';
import type { Topic } from '../../shared/library/topic';
import { done, type Result, refused } from '../../shared/problem';
import { newQuestion } from '../../shared/question/new-question';
import { type Adding, addTopics, addToTopic, type TargetLibrary } from './add-whole';
import { takeBackHalf } from './adding-note';

let root: string;
let folder: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'add-whole-'));
  folder = join(root, 'library');
  await mkdir(folder);
});
afterEach(() => rm(root, { recursive: true, force: true }));

const picture = `${createHash('sha256').update('png').digest('hex')}.png`;
let ids = 0;
const topic = (stem = 'Why?'): Topic => {
  const made = emptyTopic(`topic-${++ids}`, null);
  return { ...made, headline: stem, questions: [{ ...newQuestion('discussion', () => `q${ids}`), stem }] };
};

function library(saved: Map<string, Topic> = new Map()): TargetLibrary {
  return {
    folder,
    write: (act) => act(),
    reach: (act) => act(),
    open: async (id) => {
      const thing = saved.get(id);
      return thing ? done({ thing, stamp: 'a' }) : refused('fileGone', { file: id });
    },
    save: async (thing) => {
      saved.set(thing.id, thing);
      return done({ stamp: 'b' });
    },
    remove: async () => done(null),
  };
}

/** Writes as the app does; the write number `fails` (from 1) does not. */
function writer(fails = 0) {
  let count = 0;
  return async (file: string, content: string | Uint8Array): Promise<Result<null>> => {
    count += 1;
    if (count === fails) return refused('diskFull', { file });
    await writeFile(file, content);
    return done(null);
  };
}

const adding = (change: Partial<Adding> = {}): Adding => ({
  library: library(),
  topics: [topic(), topic(`![a map](media:${picture})`), topic()],
  pictures: join(root, 'waiting'),
  note: join(root, 'adding.json'),
  writeWhole: writer(),
  ...change,
});

const inLibrary = async () => (await readdir(folder, { recursive: true })).filter((name) => name.includes('.')).sort();

async function keepPicture(): Promise<void> {
  await mkdir(join(root, 'waiting'), { recursive: true });
  await writeFile(join(root, 'waiting', picture), 'png');
}

test('topics and their pictures are there, and the note is gone', async () => {
  await keepPicture();
  expect(await addTopics(adding())).toEqual(done(null));
  expect(await inLibrary()).toHaveLength(4);
  expect(await readFile(join(folder, 'media', picture), 'utf8')).toBe('png');
  expect(await readdir(root)).not.toContain('adding.json');
});

test('whichever write fails, nothing stays', async () => {
  await keepPicture();
  for (let fails = 1; fails <= 5; fails += 1) {
    expect(await addTopics(adding({ writeWhole: writer(fails) }))).toMatchObject({ problem: { code: 'diskFull' } });
    expect(await inLibrary()).toEqual([]);
  }
});

test('a library that goes away in between keeps nothing', async () => {
  let calls = 0;
  const away: TargetLibrary = {
    ...library(),
    write: (act) => {
      calls += 1;
      return calls > 1 ? Promise.resolve(refused('libraryAway', { name: 'Mine' })) : act();
    },
  };
  const topics = Array.from({ length: 50 }, () => topic());
  expect(await addTopics(adding({ library: away, topics }))).toMatchObject({ problem: { code: 'libraryAway' } });
  expect(await inLibrary()).toEqual([]);
});

test('an app that ends in the middle takes back at its next start what it had written', async () => {
  await keepPicture();
  const dying = async (file: string, content: string | Uint8Array): Promise<Result<null>> => {
    if ((await inLibrary()).length === 2) return new Promise(() => undefined);
    await writeFile(file, content);
    return done(null);
  };
  void addTopics(adding({ writeWhole: dying }));
  await expect.poll(inLibrary).toHaveLength(2);
  await takeBackHalf(join(root, 'adding.json'));
  expect(await inLibrary()).toEqual([]);
});

/** An import that stands still after its first topic, with its note. */
async function cutShort(note: string): Promise<Topic> {
  const first = topic('As imported');
  const writeWhole = async (file: string, content: string | Uint8Array): Promise<Result<null>> => {
    if (file !== note && (await inLibrary()).length > 0) return new Promise(() => undefined);
    await writeFile(file, content);
    return done(null);
  };
  void addTopics(adding({ note, topics: [first, topic()], writeWhole }));
  await expect.poll(inLibrary).toEqual([`${first.id}.topic.json`]);
  return first;
}

test('a topic that was worked on since is not taken back', async () => {
  const note = join(root, 'adding.json');
  const { id } = await cutShort(note);
  await writeFile(join(folder, `${id}.topic.json`), 'worked on');
  await takeBackHalf(note);
  expect(await readFile(join(folder, `${id}.topic.json`), 'utf8')).toBe('worked on');
});

test('a picture that another topic shows by now is not taken back', async () => {
  await keepPicture();
  const failing = adding({ writeWhole: writer(5) });
  await writeFile(join(folder, 'other.topic.json'), `shows media:${picture}`);
  await addTopics(failing);
  expect(await inLibrary()).toEqual([join('media', picture), 'other.topic.json']);
});

test('a half import in a folder that is away is taken back when it is there again', async () => {
  const note = join(root, 'adding.json');
  await cutShort(note);
  await rename(folder, join(root, 'away'));
  await takeBackHalf(note);
  await rename(join(root, 'away'), folder);
  await takeBackHalf(note);
  expect(await inLibrary()).toEqual([]);
});

test('a library that does not answer while files are taken back keeps the note for the next start', async () => {
  const note = join(root, 'adding.json');
  let looks = 0;
  const silent: TargetLibrary = {
    ...library(),
    reach: (act) => (++looks > 1 ? Promise.resolve(refused('driveSilent', { folder })) : act()),
  };
  expect(await addTopics(adding({ library: silent, note, writeWhole: writer(3) }))).toMatchObject({
    problem: { code: 'diskFull' },
  });
  expect(await inLibrary()).toHaveLength(1);
  await takeBackHalf(note);
  expect(await inLibrary()).toEqual([]);
});

test('a damaged note stops nothing', async () => {
  await writeFile(join(root, 'adding.json'), '{"files":[');
  await takeBackHalf(join(root, 'adding.json'));
  expect(await readdir(root)).not.toContain('adding.json');
});

test('questions go behind those of a topic in one step, and its pictures before', async () => {
  await keepPicture();
  const before = topic('First');
  const saved = new Map([[before.id, before]]);
  const added = await addToTopic(adding({ library: library(saved) }), before.id, 7);
  expect(added).toMatchObject({ value: { before, stamp: 'b' } });
  expect(saved.get(before.id)?.questions).toHaveLength(4);
  expect(await inLibrary()).toEqual([join('media', picture)]);
});

test('a topic that was changed meanwhile keeps what it has, and no picture is left behind', async () => {
  await keepPicture();
  const before = topic('First');
  const changed: TargetLibrary = {
    ...library(new Map([[before.id, before]])),
    save: async () => refused('changedElsewhere', { file: 'x' }),
  };
  expect(await addToTopic(adding({ library: changed }), before.id, 7)).toMatchObject({
    problem: { code: 'changedElsewhere' },
  });
  expect(await inLibrary()).toEqual([]);
});

test('a topic that would be too large to open again is refused before anything is written', async () => {
  const large = topic('x'.repeat(21 * 1024 * 1024));
  expect(await addTopics(adding({ topics: [topic(), large] }))).toMatchObject({
    problem: { code: 'importTopicTooLarge' },
  });
  expect(await inLibrary()).toEqual([]);
});
