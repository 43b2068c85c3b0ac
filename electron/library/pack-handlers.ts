/** Answers the calls about packed libraries: what one would hold, packing it, and opening one, which asks where it is like another. */
import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import type { PackSource } from '../../shared/library/choose-library';
import { done, type Result, refused } from '../../shared/problem';
import type { Handlers } from '../handlers';
import type { Libraries } from './library';
import { folderNameOf } from './new-library';
import type { Unpacked } from './pack';
import type { OpenOne } from './pack-likeness';
import type { Packer } from './run-pack';

type PackCalls = Extract<keyof Handlers, `pack.${string}`>;

export interface PackParts {
  libraries: Libraries;
  /** The teacher's own folder of libraries. */
  ownFolder: string;
  packer: Packer;
  askPack: () => Promise<string | null>;
  askWhere: (name: string) => Promise<string | null>;
  /** The packed library the app was opened with, once. */
  takeOffered: () => string | null;
  now: () => number;
}

interface Chosen {
  source: string | Uint8Array;
  called: string;
}

export function packHandlers(parts: PackParts): Pick<Handlers, PackCalls> {
  const { libraries, ownFolder: parent, packer } = parts;
  /** The pack the teacher is asked about; the next one takes its place. */
  let asked: (Chosen & { pack: string }) | null = null;
  return {
    'pack.look': async ({ libraryId }) => {
      const library = libraries.find(libraryId);
      return library.ok ? packer.look({ folder: library.value.folder, name: library.value.name }) : library;
    },
    'pack.save': ({ libraryId }) => savePack(parts, libraryId),
    'pack.open': async (from) => {
      const chosen = await chosenBy(parts, from);
      if (chosen === null) return done(null);
      const opened = await packer.open({ ...chosen, parent, open: openOnes(libraries) });
      if (!opened.ok) return opened;
      if (!('like' in opened.value)) return listed(libraries, opened.value);
      asked = { ...chosen, pack: randomUUID() };
      return done({ is: 'like', pack: asked.pack, ...opened.value.like });
    },
    'pack.add': async ({ pack, name }) => {
      if (asked?.pack !== pack) return refused('packClosed', {});
      if (name.trim() === '') return refused('nameEmpty', {});
      const { source, called } = asked;
      const unpacked = await packer.unpack({ source, called, parent, name: name.trim() });
      if (!unpacked.ok) return unpacked;
      asked = null;
      return listed(libraries, unpacked.value);
    },
  };
}

async function chosenBy(parts: PackParts, source: PackSource): Promise<Chosen | null> {
  if (source.from === 'drop') return { source: source.bytes, called: source.name };
  const file = source.from === 'dialog' ? await parts.askPack() : parts.takeOffered();
  return file === null ? null : { source: file, called: basename(file) };
}

/** One whose drive is away can't be compared. */
const openOnes = (libraries: Libraries): OpenOne[] =>
  libraries
    .all()
    .map((library) => library.describe())
    .filter(({ state }) => state !== 'away')
    .map(({ id, name, folder, topics }) => ({ id, name, folder, topicIds: topics.map((topic) => topic.id) }));

async function listed(libraries: Libraries, { folder, name, topics }: Unpacked) {
  const added = await libraries.add(folder);
  return added.ok ? done({ is: 'opened' as const, id: added.value.id, name, topics }) : added;
}

async function savePack(parts: PackParts, libraryId: string): Promise<Result<{ file: string } | null>> {
  const library = parts.libraries.find(libraryId);
  if (!library.ok) return library;
  const { folder, name } = library.value;
  const file = await parts.askWhere(`${folderNameOf(name) || 'Library'}.lectern`);
  if (file === null) return done(null);
  const packed = await parts.packer.pack({ folder, name, file, now: parts.now() });
  return packed.ok ? done({ file }) : packed;
}
