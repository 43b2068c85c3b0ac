/** A folder of JSON files of one sort, named by id: lists what is whole, sets aside what is not, saves, bins and restores. */
import { mkdir, readdir, rename, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type * as z from 'zod/mini';
import { done, type Problem, type Result, refused } from '../../shared/problem';
import { Turns } from '../turns';
import { problemOfRead, problemOfWrite } from './file-problem';
import { readJson } from './read-json';
import { type FileCalls, saveWhole } from './save-whole';

export interface Listing<T> {
  things: T[];
  setAside: { file: string; problem: Problem }[];
}

/** What a sort of file is: `ending` like ".topic.json", the schema and the newest version this app knows. */
export interface Sort<T> {
  ending: string;
  schema: z.ZodMiniType<T>;
  version: number;
}

const bin = 'Bin';

export class JsonFolder<T extends { id: string }> {
  readonly folder: string;
  private readonly sort: Sort<T>;
  private readonly calls: FileCalls | undefined;
  /** A reading waits for the saves asked for before it, and two saves of one file never meet. */
  private readonly turns = new Turns();
  /** What was read last, by file name, with the stamp of the file then. */
  private readonly known = new Map<string, { stamp: string; result: Result<T> }>();

  constructor(folder: string, sort: Sort<T>, calls?: FileCalls) {
    this.folder = folder;
    this.sort = sort;
    this.calls = calls;
  }

  /** Everything in the folder; a file that can't be read is set aside and the others open. */
  list(): Promise<Result<Listing<T>>> {
    return this.turns.take(() => this.listNow());
  }

  private async listNow(): Promise<Result<Listing<T>>> {
    let names: string[];
    try {
      names = (await readdir(this.folder)).filter((name) => name.endsWith(this.sort.ending)).sort();
    } catch (error) {
      const gone = (error as NodeJS.ErrnoException).code === 'ENOENT';
      return gone
        ? refused('folderGone', { folder: this.folder })
        : { ok: false, problem: problemOfRead(error, this.folder) };
    }
    const listing: Listing<T> = { things: [], setAside: [] };
    for (const file of names) {
      const result = await this.readFile(file);
      if (result.ok) listing.things.push(result.value);
      else listing.setAside.push({ file, problem: result.problem });
    }
    return done(listing);
  }

  read(id: string): Promise<Result<T>> {
    return this.turns.take(() => this.readFile(this.nameOf(id)));
  }

  save(thing: T): Promise<Result<null>> {
    return this.turns.take(() => this.saveNow(thing));
  }

  /** Resolves when everything asked for is on disk. */
  rest(): Promise<void> {
    return this.turns.rest();
  }

  private async saveNow(thing: T): Promise<Result<null>> {
    await mkdir(this.folder, { recursive: true }).catch(() => undefined);
    const path = join(this.folder, this.nameOf(thing.id));
    return saveWhole(path, `${JSON.stringify(thing, null, 2)}\n`, this.calls);
  }

  /** Moves the file into the bin beside it; `restore` brings it back. */
  remove(id: string): Promise<Result<null>> {
    return this.turns.take(() =>
      this.move(join(this.folder, this.nameOf(id)), join(this.folder, bin, this.nameOf(id))),
    );
  }

  restore(id: string): Promise<Result<null>> {
    return this.turns.take(() =>
      this.move(join(this.folder, bin, this.nameOf(id)), join(this.folder, this.nameOf(id))),
    );
  }

  private nameOf(id: string): string {
    return `${id}${this.sort.ending}`;
  }

  private async readFile(file: string): Promise<Result<T>> {
    const path = join(this.folder, file);
    const stamp = await stat(path).then(
      (found) => `${found.mtimeMs} ${found.size}`,
      () => '',
    );
    const before = this.known.get(file);
    if (before && stamp !== '' && before.stamp === stamp) return before.result;
    const read = await readJson(path, this.sort.schema, this.sort.version);
    const result =
      read.ok && this.nameOf(read.value.id) !== file
        ? refused('otherName', { file, name: this.nameOf(read.value.id) })
        : read;
    this.known.set(file, { stamp, result });
    return result;
  }

  private async move(from: string, to: string): Promise<Result<null>> {
    try {
      await mkdir(join(this.folder, bin), { recursive: true });
      await rename(from, to);
      return done(null);
    } catch (error) {
      const gone = (error as NodeJS.ErrnoException).code === 'ENOENT';
      return gone
        ? refused('fileGone', { file: basename(from) })
        : { ok: false, problem: problemOfWrite(error, basename(from)) };
    }
  }
}
