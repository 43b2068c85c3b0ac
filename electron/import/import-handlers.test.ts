/** What was added can be taken back, the latest first, and again when the first try failed. */
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import type { Topic } from '../../shared/library/topic';
import { messagesFor } from '../../shared/messages/messages';
import { done, refused } from '../../shared/problem';
import type { TargetLibrary } from './add-whole';
import type { ImportDesk } from './import-desk';
import { importHandlers } from './import-handlers';

function setUp() {
  const topic = {
    headline: 'A',
    date: null,
    dek: '',
    category: '',
    keyPoints: [],
    sources: [],
    vocabulary: [],
    questions: [],
  };
  const job = { id: 'job', files: [{ id: 'f', name: 'f.txt', reading: { topics: [topic] } }], pictures: '/nowhere' };
  const desk = { find: () => done(job), close: async () => undefined } as unknown as ImportDesk;
  const state = { isAway: false, written: [] as string[], removed: [] as string[] };
  const library: TargetLibrary = {
    folder: '/library',
    write: (act) => act(),
    reach: (act) => act(),
    open: async () => refused('fileGone', { file: '' }),
    save: async (_: Topic) => done({ stamp: '' }),
    remove: async (id) => {
      if (state.isAway) return refused('libraryAway', { name: 'Mine' });
      state.removed.push(id);
      return done(null);
    },
  };
  let ids = 0;
  const handlers = importHandlers({
    desk,
    library: () => done(library),
    askFiles: async () => [],
    askFolder: async () => null,
    askWhere: async () => null,
    notes: '/nowhere/notes',
    writeWhole: async (file) => {
      state.written.push(basename(file));
      return done(null);
    },
    words: messagesFor('en'),
    now: () => 0,
    newId: () => `id-${++ids}`,
  });
  const add = async () => {
    const added = await handlers['import.add']({
      job: 'job',
      chosen: ['f 0'],
      headlines: {},
      libraryId: 'l',
      topicId: null,
    });
    return added.ok ? added.value.topicIds : [];
  };
  return { state, handlers, add, takeBack: () => handlers['import.takeBack']({ job: 'job' }) };
}

test('taking back is tried again after it failed', async () => {
  const { state, add, takeBack } = setUp();
  const ids = await add();
  state.isAway = true;
  expect(await takeBack()).toMatchObject({ ok: false, problem: { code: 'libraryAway' } });
  state.isAway = false;
  expect(await takeBack()).toMatchObject({ ok: true });
  expect(state.removed).toEqual(ids);
});

test('two additions of one import are both taken back, the later one first, and each had its own note', async () => {
  const { state, handlers, add, takeBack } = setUp();
  const [first, second] = [await add(), await add()];
  const notes = state.written.filter((name) => !name.endsWith('.topic.json'));
  expect(new Set(notes).size).toBe(2);
  await takeBack();
  await takeBack();
  expect(state.removed).toEqual([...second, ...first]);
  await add();
  await handlers['import.close']({ job: 'job' });
  expect(await takeBack()).toMatchObject({ ok: false, problem: { code: 'importClosed' } });
});
