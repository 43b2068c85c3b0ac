/** Brings the index up to what the libraries' folders hold: reads what is new or changed, forgets what is gone. */
import type { Topic } from '../../shared/library/topic';
import { documentOf } from '../../shared/search/document';
import { topicKey } from '../../shared/search/live-segment';
import type { SearchIndex } from '../../shared/search/search-index';
import type { SearchShelf } from './search-messages';
import { topicFile, topicStamps } from './topic-stamps';

export interface Looking {
  index: SearchIndex;
  /** Null for a file that can't be read. */
  readTopic: (path: string) => Promise<Topic | null>;
  /** By key: the stamps of files that can't be read, so that they are not read at each look. */
  unreadable: Map<string, string>;
  /** Called after each step, with whether there is more to come. */
  changed: (filling: boolean) => void;
}

interface Wanted {
  libraryId: string;
  topicId: string;
  path: string;
  stamp: string;
}

/** Topics read in one step; a search waits no longer than one step takes. */
const step = 60;

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

async function readStep(files: readonly Wanted[], { index, readTopic, unreadable }: Looking): Promise<void> {
  const documents = [];
  for (const { libraryId, topicId, path, stamp } of files) {
    const topic = await readTopic(path);
    if (topic?.id === topicId) {
      documents.push(documentOf(libraryId, topic, stamp));
      unreadable.delete(topicKey(libraryId, topicId));
    } else {
      unreadable.set(topicKey(libraryId, topicId), stamp);
      index.remove([{ libraryId, topicId }]);
    }
  }
  index.replace(documents);
}

/** What has to be read, and what is no longer there; what lies on a drive that is away is left as it is. */
async function findChanged(shelves: readonly SearchShelf[], { index, unreadable }: Looking) {
  const known = index.stamps();
  const read: Wanted[] = [];
  for (const { id: libraryId, folder } of shelves) {
    const stamps = await topicStamps(folder);
    const inLibrary = (key: string) => key.startsWith(topicKey(libraryId, ''));
    if (!stamps) for (const key of [...known.keys()].filter(inLibrary)) known.delete(key);
    for (const [topicId, stamp] of stamps ?? []) {
      const key = topicKey(libraryId, topicId);
      const before = known.get(key) ?? unreadable.get(key);
      known.delete(key);
      if (before !== stamp) read.push({ libraryId, topicId, path: topicFile(folder, topicId), stamp });
    }
  }
  const gone = [...known.keys()].map((key) => {
    const [libraryId = '', topicId = ''] = key.split('/');
    return { libraryId, topicId };
  });
  return { read, gone };
}
