/** Brings the index up to what the libraries' folders hold: reads what is new or changed, forgets what is gone. */
import type { Topic } from '../../shared/library/topic';
import type { Result } from '../../shared/problem';
import { documentOf } from '../../shared/search/document';
import { topicKey } from '../../shared/search/live-segment';
import type { SearchIndex } from '../../shared/search/search-index';
import type { SearchShelf } from './search-messages';
import type { SlowDrives } from './slow-drives';
import { topicFile } from './topic-stamps';

export interface Looking {
  index: SearchIndex;
  readTopic: (path: string) => Promise<Result<Topic>>;
  /** The stamps of a folder's topics, or null where it can't be reached. */
  stamps: (folder: string) => Promise<Map<string, string> | null>;
  /** Waits only so long for a drive, and not at all for one that has not answered yet. */
  drives: SlowDrives;
  /** By key: the stamps of files that are not whole, so that they are not read at each look. */
  unreadable: Map<string, string>;
  /** Called after each step, with whether there is more to come. */
  changed: (filling: boolean) => void;
}

interface Wanted {
  libraryId: string;
  topicId: string;
  folder: string;
  path: string;
  stamp: string;
}

/** Topics read in one step; a search waits no longer than one step takes. */
const step = 60;
/** A file that is busy or a drive that is away may be there at the next look. */
const notNow = ['cannotRead', 'fileGone'];

export async function lookThrough(shelves: readonly SearchShelf[], looking: Looking): Promise<void> {
  const { index, changed } = looking;
  const wanted = await findChanged(shelves, looking);
  if (wanted.gone.length > 0) {
    index.remove(wanted.gone);
    changed(wanted.read.length > 0);
  }
  for (let at = 0; at < wanted.read.length; at += step) {
    await readStep(wanted.read.slice(at, at + step), looking);
    changed(at + step < wanted.read.length);
  }
}

async function readStep(files: readonly Wanted[], { index, readTopic, drives, unreadable }: Looking): Promise<void> {
  const documents = [];
  for (const { libraryId, topicId, folder, path, stamp } of files) {
    const read = await drives.wait(folder, () => readTopic(path));
    // What can't be reached now is asked for again at the next look.
    if (!read || (!read.ok && notNow.includes(read.problem.code))) continue;
    if (read.ok && read.value.id === topicId) {
      documents.push(documentOf(libraryId, read.value, stamp));
      unreadable.delete(topicKey(libraryId, topicId));
    } else {
      unreadable.set(topicKey(libraryId, topicId), stamp);
      index.remove([{ libraryId, topicId }]);
    }
  }
  index.replace(documents);
}

/** What has to be read, and what is no longer there; what lies on a drive that is away is left as it is. */
async function findChanged(shelves: readonly SearchShelf[], { index, stamps: stampsOf, drives, unreadable }: Looking) {
  const known = index.stamps();
  const read: Wanted[] = [];
  const look = async ({ id, folder }: SearchShelf) => ({
    id,
    folder,
    stamps: await drives.wait(folder, () => stampsOf(folder)),
  });
  for (const { id: libraryId, folder, stamps } of await Promise.all(shelves.map(look))) {
    const inLibrary = (key: string) => key.startsWith(topicKey(libraryId, ''));
    if (!stamps) for (const key of [...known.keys()].filter(inLibrary)) known.delete(key);
    for (const [topicId, stamp] of stamps ?? []) {
      const key = topicKey(libraryId, topicId);
      const before = known.get(key) ?? unreadable.get(key);
      known.delete(key);
      if (before !== stamp) read.push({ libraryId, topicId, folder, path: topicFile(folder, topicId), stamp });
    }
  }
  const gone = [...known.keys()].map((key) => {
    const [libraryId = '', topicId = ''] = key.split('/');
    return { libraryId, topicId };
  });
  return { read, gone };
}
