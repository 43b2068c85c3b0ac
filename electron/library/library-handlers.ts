/** Answers the calls about the libraries themselves: opening, making, naming, closing and copying them. */
import { basename } from 'node:path';
import { done, refused } from '../../shared/problem';
import type { Handlers } from '../handlers';
import { copyLibrary } from './copy-library';
import type { Libraries } from './library';
import { createLibrary, isLibrary, makeLibrary } from './new-library';

type LibraryCalls = Extract<keyof Handlers, `library.${string}`>;

export interface LibraryParts {
  libraries: Libraries;
  /** The teacher's own folder of libraries. */
  ownFolder: string;
  askFolder: () => Promise<string | null>;
  askParent: () => Promise<string | null>;
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
  };
}
