/** A folder of JSON files of one sort, named by id: lists what is whole, sets aside what is not, saves, bins and restores. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { done, type Problem, type Result, refused } from '../../shared/problem';
import { Turns } from '../turns';
import { findBinned, idOfBinned, nameInBin } from './bin-names';
import { deleteFile } from './delete-file';
import { problemOfRead } from './file-problem';
import { KnownFiles } from './known-files';
import { type Binned, listBin } from './list-bin';
import { moveFile } from './move-file';
import type { GivenUp } from './patience';
import { type FileSort, parseJson, readJson, readText } from './read-json';
import { type FileCalls, saveWhole } from './save-whole';

export interface Listing<T> {
  things: T[];
  setAside: { file: string; problem: Problem }[];
}

/** What a sort of file is, with its ending like ".topic.json". */
export interface Sort<T> extends FileSort<T> {
  ending: string;
}

/** Tells one version of a file from another. */
const stampOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

export class JsonFolder<T extends { id: string }> {
  readonly folder: string;
  private readonly sort: Sort<T>;
  private readonly calls: FileCalls | undefined;
  /** A reading waits for the saves asked for before it, and two saves of one file never meet. */
  private readonly turns = new Turns();
  /** What was read last, by file name, with the stamp of the file then. */
  private readonly known = new KnownFiles<Result<T>>();

  constructor(folder: string, sort: Sort<T>, calls?: FileCalls) {
    this.folder = folder;
    this.sort = sort;
    this.calls = calls;
  }

  /** Everything in the folder; a file that can't be read is set aside and the others open. No save waits for it. */
  async list(): Promise<Result<Listing<T>>> {
    await this.turns.take(async () => undefined);
    return this.listNow();
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
      // What was deleted while the others were read is no longer in the folder.
      else if (result.problem.code !== 'fileGone') listing.setAside.push({ file, problem: result.problem });
    }
    return done(listing);
  }

  read(id: string): Promise<Result<T>> {
    return this.turns.take(() => this.readFile(this.nameOf(id)));
  }

  /** With the stamp of the version that was read, so that a save can say which version it replaces. */
  open(id: string): Promise<Result<{ thing: T; stamp: string }>> {
    return this.turns.take(async () => {
      const text = await readText(join(this.folder, this.nameOf(id)));
      if (!text.ok) return text;
      const file = this.nameOf(id);
      const thing = parseJson(text.value, file, this.sort);
      if (!thing.ok) return thing;
      const name = this.nameOf(thing.value.id);
      return name === file
        ? done({ thing: thing.value, stamp: stampOf(text.value) })
        : refused('otherName', { file, name });
    });
  }

  /** Given the stamp it was made `over` (null for a file that was not there), it is refused when the file is another by now. */
  save(thing: T, over?: string | null, isGivenUp?: GivenUp): Promise<Result<{ stamp: string }>> {
    return this.inTurn(isGivenUp, async () => {
      const file = this.nameOf(thing.id);
      if (over !== undefined && (await this.stampNow(file)) !== over) return refused('changedElsewhere', { file });
      return this.saveNow(thing);
    });
  }

  /** Resolves when everything asked for is on disk. */
  rest(): Promise<void> {
    return this.turns.rest();
  }

  /** Never makes the folder: where a drive was pulled out it would be made on the wrong disk. */
  private async saveNow(thing: T): Promise<Result<{ stamp: string }>> {
    const text = `${JSON.stringify(thing, null, 2)}\n`;
    this.known.forget(this.nameOf(thing.id));
    const saved = await saveWhole(join(this.folder, this.nameOf(thing.id)), text, this.calls);
    return saved.ok ? done({ stamp: stampOf(text) }) : saved;
  }

  private async stampNow(file: string): Promise<string | null> {
    const text = await readText(join(this.folder, file));
    if (text.ok) return stampOf(text.value);
    return text.problem.code === 'fileGone' ? null : '';
  }

  /** Moves the file into the bin beside it, with the time it went there; `restore` brings it back. */
  remove(id: string, now: number, isGivenUp?: GivenUp): Promise<Result<null>> {
    return this.inTurn(isGivenUp, async () => {
      await mkdir(this.bin).catch(() => undefined);
      const to = await nameInBin(this.bin, id, this.sort.ending, now);
      const moved = await moveFile(join(this.folder, this.nameOf(id)), to);
      if (moved.ok) await utimes(to, now / 1000, now / 1000).catch(() => undefined);
      return moved;
    });
  }

  /** By the id in the bin, or the thing's own id for what was deleted last; refused where another file is in its place by now. */
  restore(id: string, isGivenUp?: GivenUp): Promise<Result<null>> {
    const file = this.nameOf(idOfBinned(id));
    const place = join(this.folder, file);
    return this.inTurn(isGivenUp, async () => {
      const isTaken = await stat(place).then(
        () => true,
        () => false,
      );
      if (isTaken) return refused('placeTaken', { file });
      return moveFile(await findBinned(this.bin, id, this.sort.ending), place);
    });
  }

  binned(): Promise<Binned[]> {
    return this.turns.take(() => listBin(this.bin, this.sort.ending));
  }

  /** Takes a file out of the bin for good. */
  erase(id: string, isGivenUp?: GivenUp): Promise<Result<null>> {
    return this.inTurn(isGivenUp, async () => deleteFile(await findBinned(this.bin, id, this.sort.ending)));
  }

  /** Deletes the file without the bin, unless it is another than the one with the stamp `over`: only for what is whole in another place. */
  discard(id: string, over: string, isGivenUp?: GivenUp): Promise<Result<null>> {
    const file = this.nameOf(id);
    return this.inTurn(isGivenUp, async () =>
      (await this.stampNow(file)) === over
        ? deleteFile(join(this.folder, file))
        : refused('changedElsewhere', { file }),
    );
  }

  /** What its asker was told had failed while it waited must not happen after all. */
  private inTurn<R>(isGivenUp: GivenUp | undefined, act: () => Promise<Result<R>>): Promise<Result<R>> {
    return this.turns.take(async () => (isGivenUp?.() ? refused('driveSilent', { folder: this.folder }) : act()));
  }

  private get bin(): string {
    return join(this.folder, 'Bin');
  }

  private nameOf(id: string): string {
    return `${id}${this.sort.ending}`;
  }

  private async readFile(file: string): Promise<Result<T>> {
    const path = join(this.folder, file);
    const stamp = await stat(path).then(
      (found) => `${found.mtimeMs} ${found.ctimeMs} ${found.size}`,
      () => '',
    );
    const before = this.known.of(file, stamp);
    if (before) return before;
    const read = await readJson(path, this.sort);
    const result =
      read.ok && this.nameOf(read.value.id) !== file
        ? refused('otherName', { file, name: this.nameOf(read.value.id) })
        : read;
    this.known.keep(file, stamp, result);
    return result;
  }
}
