/** Finds the open library that a pack is like, by its topics or its name, so that nobody has one library twice unawares. */
import { createHash } from 'node:crypto';
import { topicEnding } from '../../shared/library/file-names';
import type { PackLike } from '../../shared/library/pack';
import { readSome } from './library-files';
import type { Pack } from './pack';

/** A library that is open, as far as a thread needs to know it. */
export interface OpenOne {
  id: string;
  name: string;
  folder: string;
  topicIds: readonly string[];
}

export type Likeness = Omit<PackLike, 'is' | 'pack'>;

const stampOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const folded = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

/** Half of its topics are the same, or the name is: one topic that was copied some day makes no likeness. */
export async function likenessOf({ name, files }: Pack, open: readonly OpenOne[]): Promise<Likeness | null> {
  const ids = [...files.keys()]
    .filter((way) => way.endsWith(topicEnding))
    .map((way) => way.slice(0, -topicEnding.length));
  const packed = new Set(ids);
  const shared = (one: OpenOne) => one.topicIds.filter((id) => packed.has(id));
  const [like] = open
    .map((one) => ({ one, both: shared(one), isNamesake: folded(one.name) === folded(name) }))
    .filter(({ both, isNamesake }) => isNamesake || (both.length > 0 && both.length * 2 >= ids.length))
    .sort((a, b) => b.both.length - a.both.length || Number(b.isNamesake) - Number(a.isNamesake));
  if (!like) return null;
  const ways = like.both.map((id) => `${id}${topicEnding}`);
  const there = await readSome(like.one.folder, ways);
  const same = ways.filter((way) => {
    const [mine, theirs] = [there.get(way), files.get(way)];
    return mine && theirs && stampOf(mine) === stampOf(theirs);
  }).length;
  const { id, name: called, topicIds } = like.one;
  return {
    name,
    topics: ids.length,
    open: { id, name: called, topics: topicIds.length },
    same,
    differ: ways.length - same,
  };
}
