/** Adds the topics of an import to a library, pictures first: all of them, or none and the library as it was. */
import { mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { joinedTopic, mediaOf } from '../../shared/import/topics-to-add';
import type { Topic } from '../../shared/library/topic';
import { done, type Result, refused } from '../../shared/problem';
import { forgetNote, noteFiles, takeAway, type WriteWhole } from './adding-note';

/** What an import needs of a library. */
export interface TargetLibrary {
  folder: string;
  /** Does what changes the library, unless it can't be changed now, and waits until the list shows it. */
  write<T>(act: () => Promise<Result<T>>): Promise<Result<T>>;
  open(topicId: string): Promise<Result<{ thing: Topic; stamp: string }>>;
  save(topic: Topic, over?: string | null): Promise<Result<{ stamp: string }>>;
  remove(topicId: string, now: number): Promise<Result<null>>;
}

export interface Adding {
  library: TargetLibrary;
  topics: readonly Topic[];
  /** The folder where the pictures wait. */
  pictures: string;
  /** The file that says what is about to be added. */
  note: string;
  writeWhole: WriteWhole;
}

/** A larger file would not be opened again. */
const largestTopic = 20 * 1024 * 1024;
/** So many files are written before the library is asked again whether it is there. */
const atOnce = 20;

interface WholeFile {
  path: string;
  content: () => Promise<string | Uint8Array>;
}

/** New topics, each a file of its own. */
export async function addTopics(adding: Adding): Promise<Result<null>> {
  const texts = adding.topics.map((topic) => ({ topic, text: `${JSON.stringify(topic, null, 2)}\n` }));
  const tooLarge = texts.find(({ text }) => Buffer.byteLength(text) > largestTopic);
  if (tooLarge) return refused('importTopicTooLarge', { headline: tooLarge.topic.headline });
  const topics = texts.map(
    ({ topic, text }): WholeFile => ({
      path: join(adding.library.folder, `${topic.id}.topic.json`),
      content: async () => text,
    }),
  );
  return allOrNone(adding, [...(await newPictures(adding)), ...topics], async () => done(null));
}

/** Behind the questions of a topic that is there; it is saved last and in one step. Answers how it was and its new stamp. */
export async function addToTopic(
  adding: Adding,
  topicId: string,
  now: number,
): Promise<Result<{ before: Topic; stamp: string }>> {
  const opened = await adding.library.open(topicId);
  if (!opened.ok) return opened;
  const { thing, stamp } = opened.value;
  const joined = joinedTopic(thing, adding.topics, now);
  if (Buffer.byteLength(JSON.stringify(joined, null, 2)) > largestTopic)
    return refused('importTopicTooLarge', { headline: thing.headline });
  const saved = await allOrNone(adding, await newPictures(adding), () => adding.library.save(joined, stamp));
  return saved.ok ? done({ before: thing, stamp: saved.value.stamp }) : saved;
}

async function allOrNone<T>(
  { library, note, writeWhole }: Adding,
  files: readonly WholeFile[],
  last: () => Promise<Result<T>>,
): Promise<Result<T>> {
  const paths = files.map(({ path }) => path);
  const noted = await noteFiles(note, paths, writeWhole);
  if (!noted.ok) return noted;
  let written: Result<null> = done(null);
  let isGivenUp = false;
  for (let at = 0; at < files.length && written.ok; at += atOnce) {
    const some = files.slice(at, at + atOnce);
    written = await library.write(() => writeAll(some, writeWhole, () => isGivenUp));
  }
  isGivenUp = !written.ok;
  const result = written.ok ? await last() : written;
  // Files that can't be taken away now stay noted, and go at the next start.
  if (result.ok || (await takeAway(paths))) await forgetNote(note);
  return result;
}

async function writeAll(
  files: readonly WholeFile[],
  writeWhole: WriteWhole,
  isGivenUp: () => boolean,
): Promise<Result<null>> {
  for (const { path, content } of files) {
    if (isGivenUp()) break;
    const written = await writeWhole(path, await content());
    if (!written.ok) return written;
  }
  return done(null);
}

/** The pictures that the library does not have yet; they are named by what they hold, so an equal name is an equal picture. */
async function newPictures({ library, topics, pictures }: Adding): Promise<WholeFile[]> {
  const folder = join(library.folder, 'media');
  const wanted: WholeFile[] = [];
  for (const name of mediaOf(topics)) {
    const [has, waits] = await Promise.all([isThere(join(folder, name)), isThere(join(pictures, name))]);
    if (has || !waits) continue;
    wanted.push({
      path: join(folder, name),
      content: async () => {
        await mkdir(folder).catch(() => undefined);
        return readFile(join(pictures, name));
      },
    });
  }
  return wanted;
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
