/** Keeps what was done to each topic, so that it can be undone after a restart: one file a topic, in the app's own folder. */
import { mkdir, readdir, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { type KeptHistory, keptHistorySchema } from '../../shared/library/kept-history';
import { done, type Result } from '../../shared/problem';
import { parseJson, readText } from './read-json';
import { saveWhole } from './save-whole';

/** Older work is not taken back any more. */
const keptFor = 14 * 24 * 60 * 60 * 1000;
const mostFiles = 300;
const largest = 8_000_000;
const ending = '.history.json';

export class Histories {
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Null where there is none, or none that can be read: it is a comfort and never in the way. */
  async read(libraryId: string, topicId: string): Promise<KeptHistory | null> {
    const file = this.fileOf(libraryId, topicId);
    const text = await readText(file);
    if (!text.ok) return null;
    const read = parseJson(text.value, file, { schema: keptHistorySchema, version: 1 });
    return read.ok && read.value.topicId === topicId ? read.value : null;
  }

  async keep(libraryId: string, history: KeptHistory): Promise<Result<null>> {
    const text = JSON.stringify(history);
    if (text.length > largest) return this.keepLess(libraryId, history);
    await mkdir(this.folder, { recursive: true }).catch(() => undefined);
    return saveWhole(this.fileOf(libraryId, history.topicId), text);
  }

  /** Drops what is old, and the oldest where there are too many. */
  async tidy(now: number): Promise<void> {
    const names = (await readdir(this.folder).catch(() => [])).filter((name) => name.endsWith(ending));
    const aged = await Promise.all(
      names.map(async (name) => {
        const path = join(this.folder, name);
        return {
          path,
          at: await stat(path).then(
            ({ mtimeMs }) => mtimeMs,
            () => now,
          ),
        };
      }),
    );
    const newestFirst = aged.sort((one, other) => other.at - one.at);
    const old = newestFirst.filter(({ at }, place) => now - at > keptFor || place >= mostFiles);
    for (const { path } of old) await unlink(path).catch(() => undefined);
  }

  /** The first steps go when all of them are too much. */
  private keepLess(libraryId: string, history: KeptHistory): Promise<Result<null>> {
    const from = Math.ceil(history.at / 2);
    if (from === 0) return Promise.resolve(done(null));
    const states = history.states.slice(from, history.at + 1);
    const used = [...new Set(states.flatMap(({ questions }) => questions))];
    const pieces = used.flatMap((place) => history.pieces[place] ?? []);
    const placed = states.map((state) => ({
      ...state,
      questions: state.questions.map((place) => used.indexOf(place)),
    }));
    return this.keep(libraryId, { ...history, pieces, states: placed, at: history.at - from });
  }

  private fileOf(libraryId: string, topicId: string): string {
    return join(this.folder, `${libraryId}.${topicId}${ending}`);
  }
}
