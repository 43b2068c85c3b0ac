/** Adds the topics of an import to a library, pictures first: all of them, or none and the library as it was. */
import { mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { joinedTopic, mediaOf } from '../../shared/import/topics-to-add';
import { topicEnding } from '../../shared/library/file-names';
import type { Topic } from '../../shared/library/topic';
import { done, type Result, refused } from '../../shared/problem';
import { type AddingNote, forgetNote, noteFiles, type WriteWhole } from './adding-note';
import { hashOf, takeAway } from './take-away';

/** What an import needs of a library. */
export interface TargetLibrary {
  folder: string;
  /** Does what changes the library, unless it can't be changed now, and waits until the list shows it. */
  write<T>(act: () => Promise<Result<T>>): Promise<Result<T>>;
  /** Does what only looks or takes back, with an end to the waiting for a drive that does not answer. */
  reach<T>(act: () => Promise<Result<T>>): Promise<Result<T>>;
  open(topicId: string): Promise<Result<{ thing: Topic; stamp: string }>>;
  save(topic: Topic, over?: string | null): Promise<Result<{ stamp: string }>>;
  remove(topicId: string, now: number): Promise<Result<null>>;
}

export interface Adding {
  library: TargetLibrary;
  topics: readonly Topic[];
  /** The folder where the pictures wait. */
  pictures: string;
  /** This import's own file that says what is about to be added. */
  note: string;
  writeWhole: WriteWhole;
}

/** A larger file would not be opened again. */
const largestTopic = 20 * 1024 * 1024;
/** So many files are written before the library is asked again whether it is there. */
const atOnce = 20;

interface WholeFile {
  path: string;
  hash: string;
  content: () => Promise<string | Uint8Array>;
}

/** New topics, each a file of its own. */
export async function addTopics(adding: Adding): Promise<Result<null>> {
  const texts = adding.topics.map((topic) => ({ topic, text: `${JSON.stringify(topic, null, 2)}\n` }));
  const tooLarge = texts.find(({ text }) => Buffer.byteLength(text) > largestTopic);
  if (tooLarge) return refused('importTopicTooLarge', { headline: tooLarge.topic.headline });
  const topics = texts.map(
    ({ topic, text }): WholeFile => ({
      path: join(adding.library.folder, `${topic.id}${topicEnding}`),
      hash: hashOf(text),
      content: async () => text,
    }),
  );
  const pictures = await newPictures(adding);
  return pictures.ok ? allOrNone(adding, [...pictures.value, ...topics], async () => done(null)) : pictures;
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
  const pictures = await newPictures(adding);
  if (!pictures.ok) return pictures;
  const saved = await allOrNone(adding, pictures.value, () => adding.library.save(joined, stamp));
  return saved.ok ? done({ before: thing, stamp: saved.value.stamp }) : saved;
}

async function allOrNone<T>(
  { library, note, writeWhole }: Adding,
  files: readonly WholeFile[],
  last: () => Promise<Result<T>>,
): Promise<Result<T>> {
  const adds: AddingNote = { folder: library.folder, files: files.map(({ path, hash }) => ({ path, hash })) };
  const noted = await noteFiles(note, adds, writeWhole);
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
  if (result.ok || (await isTakenBack(library, adds))) await forgetNote(note);
  return result;
}

async function isTakenBack(library: TargetLibrary, adds: AddingNote): Promise<boolean> {
  const taken = await library.reach(async () => done(await takeAway(adds)));
  return taken.ok && taken.value;
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
function newPictures({ library, topics, pictures }: Adding): Promise<Result<WholeFile[]>> {
  return library.reach(async () => done(await findNew(library.folder, topics, pictures)));
}

async function findNew(library: string, topics: readonly Topic[], pictures: string): Promise<WholeFile[]> {
  const folder = join(library, 'media');
  const wanted: WholeFile[] = [];
  for (const name of mediaOf(topics)) {
    const [has, waits] = await Promise.all([isThere(join(folder, name)), isThere(join(pictures, name))]);
    if (has || !waits) continue;
    wanted.push({
      path: join(folder, name),
      // A picture is named by the hash of its bytes.
      hash: name.slice(0, name.indexOf('.')),
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
