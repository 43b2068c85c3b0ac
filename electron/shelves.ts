/** The list of opened libraries: folders inside the teacher's own are kept by their way from it, so that a copy works elsewhere. */
import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve } from 'node:path';
import type { Result } from '../shared/problem';
import type { Shelf, ShelfList } from './library/library';
import { messages } from './messages';
import type { SettingsFile } from './settings-file';

export function shelfList(settings: SettingsFile, home: string): ShelfList {
  return {
    now: () => settings.now().libraries.map(({ id, folder }) => ({ id, folder: resolve(home, folder) })),
    change: (shelves): Promise<Result<unknown>> =>
      settings.change({ libraries: shelves.map(({ id, folder }) => ({ id, folder: fromHome(home, folder) })) }),
  };
}

function fromHome(home: string, folder: string): string {
  const way = relative(home, folder);
  return way.startsWith('..') || isAbsolute(way) ? folder : way;
}

/** Every library in the teacher's folder, her own first: what to list when there are no settings to say. `samples` are ids by the names of folders. */
export async function findShelves(libraries: string, samples: ReadonlyMap<string, string>): Promise<Shelf[]> {
  const found = await readdir(libraries, { withFileTypes: true });
  const names = found.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map((entry) => entry.name);
  const known = new Map<string, string>([[messages.library.ownLibrary, 'own'], ...samples]);
  const order = [...known.keys()];
  const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  return names
    .sort((a, b) => place(a) - place(b) || a.localeCompare(b))
    .map((name) => ({ id: known.get(name) ?? randomUUID(), folder: join(libraries, name) }));
}
