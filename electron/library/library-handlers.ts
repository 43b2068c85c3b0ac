/** Answers the calls about the libraries themselves: opening, making, naming, closing, copying and packing them. */
import { basename } from 'node:path';
import { done, type Result, refused } from '../../shared/problem';
import type { Handlers } from '../handlers';
import { copyLibrary } from './copy-library';
import type { Libraries } from './library';
import { createLibrary, folderNameOf, isLibrary, makeLibrary } from './new-library';
import type { Packer } from './run-pack';

type LibraryCalls = Extract<keyof Handlers, `library.${string}` | `pack.${string}`>;

export interface LibraryParts {
  libraries: Libraries;
  /** The teacher's own folder of libraries. */
  ownFolder: string;
  packer: Packer;
  askFolder: () => Promise<string | null>;
  askParent: () => Promise<string | null>;
  askPack: () => Promise<string | null>;
  askWhere: (name: string) => Promise<string | null>;
  /** The packed library the app was opened with, once. */
  takeOffered: () => string | null;
  now: () => number;
}

export function libraryHandlers(parts: LibraryParts): Pick<Handlers, LibraryCalls> {
  const { libraries, ownFolder } = parts;
  /** The folders the teacher has chosen herself; a page can have no other made into a library. */
  const chosen = new Set<string>();
  return {
    'library.list': async () => done(await libraries.list()),
    'library.create': async ({ name, where }) => {
      const parent = where === 'own' ? ownFolder : await parts.askParent();
      if (parent === null) return done(null);
      const made = await createLibrary(parent, name);
      return made.ok ? libraries.add(made.value.folder) : made;
    },
    'library.chooseFolder': async () => {
      const folder = await parts.askFolder();
      if (folder === null) return done(null);
      if (!(await isLibrary(folder))) {
        chosen.add(folder);
        return done({ is: 'noLibrary', folder, name: basename(folder) });
      }
      const added = await libraries.add(folder);
      return added.ok ? done({ is: 'opened', id: added.value.id }) : added;
    },
    'library.makeOf': async ({ folder }) => {
      if (!chosen.has(folder)) return refused('folderGone', { folder });
      const made = await makeLibrary(folder);
      return made.ok ? libraries.add(folder) : made;
    },
    'library.rename': async ({ libraryId, name }) => {
      if (name.trim() === '') return refused('nameEmpty', {});
      const library = libraries.find(libraryId);
      return library.ok ? library.value.rename(name.trim()) : library;
    },
    'library.close': ({ libraryId }) => libraries.close(libraryId),
    'library.copy': ({ libraryId, name }) => copyLibrary(parts, libraryId, name),
    'pack.save': ({ libraryId }) => savePack(parts, libraryId),
    'pack.open': async (source) => {
      const from = source.from === 'drop' ? source.bytes : await fileOf(parts, source.from);
      if (from === null) return done(null);
      const called = source.from === 'drop' ? source.name : basename(String(from));
      const unpacked = await parts.packer.unpack({ source: from, called, parent: ownFolder });
      if (!unpacked.ok) return unpacked;
      const { folder, name, topics } = unpacked.value;
      const added = await libraries.add(folder);
      return added.ok ? done({ id: added.value.id, name, topics }) : added;
    },
  };
}

const fileOf = async (parts: LibraryParts, from: 'dialog' | 'offered'): Promise<string | null> =>
  from === 'dialog' ? parts.askPack() : parts.takeOffered();

async function savePack(parts: LibraryParts, libraryId: string): Promise<Result<{ file: string } | null>> {
  const library = parts.libraries.find(libraryId);
  if (!library.ok) return library;
  const { folder, name } = library.value;
  const file = await parts.askWhere(`${folderNameOf(name) || 'Library'}.lectern`);
  if (file === null) return done(null);
  const packed = await parts.packer.pack({ folder, name, file, now: parts.now() });
  return packed.ok ? done({ file }) : packed;
}
