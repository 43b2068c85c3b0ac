/** The teacher's libraries: each a folder of topic files, listed with what was set aside. */
import { randomUUID } from 'node:crypto';
import { access, constants } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import * as z from 'zod/mini';
import { type Library, summaryOf } from '../../shared/library/library-list';
import { type Topic, topicSchema, topicVersion } from '../../shared/library/topic';
import { done, type Result, refused } from '../../shared/problem';
import { JsonFolder } from './json-folder';
import { readJson } from './read-json';

export interface Shelf {
  id: string;
  folder: string;
}

/** Where the list of opened libraries is kept. */
export interface ShelfList {
  now(): readonly Shelf[];
  change(shelves: Shelf[]): Promise<Result<unknown>>;
}

const aboutSchema = z.object({ version: z.literal(1), name: z.string() });

export class Libraries {
  private readonly shelves: ShelfList;
  private readonly folders = new Map<string, JsonFolder<Topic>>();

  constructor(shelves: ShelfList) {
    this.shelves = shelves;
  }

  list(): Promise<Library[]> {
    return Promise.all(this.shelves.now().map((shelf) => this.describe(shelf)));
  }

  /** Puts a folder among the libraries; one that is there already keeps its id. */
  async open(folder: string): Promise<Result<{ id: string }>> {
    const path = resolve(folder);
    const before = this.shelves.now().find((shelf) => shelf.folder === path);
    if (before) return done({ id: before.id });
    const shelf = { id: randomUUID(), folder: path };
    const changed = await this.shelves.change([...this.shelves.now(), shelf]);
    return changed.ok ? done({ id: shelf.id }) : changed;
  }

  /** The topics of a library, or a problem when the library is not open. */
  topics(id: string): Result<JsonFolder<Topic>> {
    const shelf = this.shelves.now().find((one) => one.id === id);
    if (!shelf) return refused('folderGone', { folder: id });
    let folder = this.folders.get(shelf.folder);
    if (!folder) {
      folder = new JsonFolder(shelf.folder, { ending: '.topic.json', schema: topicSchema, version: topicVersion });
      this.folders.set(shelf.folder, folder);
    }
    return done(folder);
  }

  async allTopics(): Promise<{ libraryId: string; topic: Topic }[]> {
    const lists = this.shelves.now().map(async (shelf) => {
      const topics = this.topics(shelf.id);
      const listing = topics.ok ? await topics.value.list() : topics;
      return listing.ok ? listing.value.things.map((topic) => ({ libraryId: shelf.id, topic })) : [];
    });
    return (await Promise.all(lists)).flat();
  }

  /** Resolves when everything asked for is on disk. */
  async rest(): Promise<void> {
    for (const folder of this.folders.values()) await folder.rest();
  }

  private async describe({ id, folder }: Shelf): Promise<Library> {
    const about = await readJson(join(folder, 'library.json'), aboutSchema, 1);
    const name = about.ok ? about.value.name : basename(folder);
    const topics = this.topics(id);
    const listing = topics.ok ? await topics.value.list() : topics;
    if (!listing.ok) return { id, name, folder, readOnly: true, topics: [], setAside: [], problem: listing.problem };
    const readOnly = await access(folder, constants.W_OK).then(
      () => false,
      () => true,
    );
    return {
      id,
      name,
      folder,
      readOnly,
      topics: listing.value.things.map(summaryOf),
      setAside: listing.value.setAside,
      problem: null,
    };
  }
}
