/** The teacher's libraries: which folders are open, each with what it holds. */
import { randomUUID } from 'node:crypto';
import { isAbsolute, relative, resolve } from 'node:path';
import type { Library } from '../../shared/library/library-list';
import { done, type Result, refused } from '../../shared/problem';
import { OpenLibrary } from './open-library';
import { cacheFileOf } from './shelf-cache';
import type { StartKeeper } from './shelf-line';

export interface Shelf {
  id: string;
  folder: string;
}

/** Where the list of opened libraries is kept. */
export interface ShelfList {
  now(): readonly Shelf[];
  change(shelves: Shelf[]): Promise<Result<unknown>>;
}

export interface LibrariesParts {
  shelves: ShelfList;
  /** The teacher's own folder of libraries. */
  ownFolder: string;
  /** Where what is known of a library may be kept: never in the library. */
  profile: string;
  startKeeper: StartKeeper;
  changed: () => void;
}

/** How long the list waits for a library to say something, so that a small one never shows as empty first (ms). */
const forTheFirst = 1500;
/** How often a folder is looked through besides being watched, and looked for while it is away (ms). */
const pollEvery = 10_000;
const awayEvery = 2000;

export class Libraries {
  private readonly parts: LibrariesParts;
  private readonly opened = new Map<string, OpenLibrary>();

  constructor(parts: LibrariesParts) {
    this.parts = parts;
  }

  /** Never waits for a disk that does not answer. */
  async list(): Promise<Library[]> {
    const libraries = this.all();
    const late = new Promise((answer) => setTimeout(answer, forTheFirst));
    await Promise.race([Promise.all(libraries.map((library) => library.first)), late]);
    return libraries.map((library) => library.describe());
  }

  all(): OpenLibrary[] {
    return this.parts.shelves.now().map((shelf) => this.openShelf(shelf));
  }

  /** The library with this id, or a problem when it is not open. */
  find(id: string): Result<OpenLibrary> {
    const shelf = this.parts.shelves.now().find((one) => one.id === id);
    return shelf ? done(this.openShelf(shelf)) : refused('libraryClosed', {});
  }

  /** Puts a folder among the libraries; one that is there already keeps its id. */
  async add(folder: string): Promise<Result<{ id: string }>> {
    const path = resolve(folder);
    const shelves = this.parts.shelves.now();
    const before = shelves.find((shelf) => shelf.folder === path);
    if (before) return done({ id: before.id });
    const shelf = { id: randomUUID(), folder: path };
    const changed = await this.parts.shelves.change([...shelves, shelf]);
    if (!changed.ok) return changed;
    await Promise.race([this.openShelf(shelf).first, new Promise((answer) => setTimeout(answer, forTheFirst))]);
    this.parts.changed();
    return done({ id: shelf.id });
  }

  /** Forgets a library; its files stay as they are. */
  async close(id: string): Promise<Result<null>> {
    const shelves = this.parts.shelves.now();
    const changed = await this.parts.shelves.change(shelves.filter((shelf) => shelf.id !== id));
    if (!changed.ok) return changed;
    this.opened.get(id)?.stop();
    this.opened.delete(id);
    this.parts.changed();
    return done(null);
  }

  /** Resolves when everything asked for is on disk. */
  async rest(): Promise<void> {
    await Promise.all([...this.opened.values()].map((library) => library.rest()));
  }

  /** Whether some drive does not answer: its thread would hold up the end of the app. */
  get someSilent(): boolean {
    return [...this.opened.values()].some((library) => library.isSilent);
  }

  private openShelf({ id, folder }: Shelf): OpenLibrary {
    const before = this.opened.get(id);
    if (before) return before;
    const { ownFolder, profile, startKeeper, changed } = this.parts;
    const start = { folder, cacheFile: cacheFileOf(profile, folder), pollEvery, awayEvery };
    const way = relative(ownFolder, folder);
    const isOwn = !way.startsWith('..') && !isAbsolute(way);
    const place = id.startsWith('sample') ? 'sample' : isOwn ? 'own' : 'elsewhere';
    const library = new OpenLibrary({ id, place, start }, startKeeper, changed);
    this.opened.set(id, library);
    return library;
  }
}
