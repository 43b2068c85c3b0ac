/** One open library: what its keeper says of it, and its topics to read and write, each with a limit to how long it may take. */
import { basename, join } from 'node:path';
import { aboutFile, topicEnding } from '../../shared/library/file-names';
import { libraryVersion } from '../../shared/library/library-about';
import type { Library } from '../../shared/library/library-list';
import type { Topic } from '../../shared/library/topic';
import { done, type Problem, type Result, refused } from '../../shared/problem';
import type { PictureEnding } from '../../shared/rich-text/media-name';
import { JsonFolder, type Listing } from './json-folder';
import type { Binned } from './list-bin';
import { keepMedia } from './media';
import { type GivenUp, Patience } from './patience';
import { saveWhole } from './save-whole';
import { ShelfLine, type ShelfStart, type StartKeeper } from './shelf-line';
import { topicSort } from './topic-sort';

/** How long a change waits to be seen in the list before it is reported as done (ms). */
const untilSeen = 3000;
/** A whole library may take this many times as long as one file. */
const wholeLibrary = 10;

export interface LibraryFacts {
  id: string;
  place: Library['place'];
  start: ShelfStart;
}

export class OpenLibrary {
  readonly id: string;
  readonly folder: string;
  private readonly place: Library['place'];
  private readonly line: ShelfLine;
  private readonly topics: JsonFolder<Topic>;
  private readonly patience: Patience;
  /** What was found wrong with a topic when it was opened, by its id. */
  private readonly foundOut = new Map<string, Problem>();
  private readonly changed: () => void;

  constructor({ id, place, start }: LibraryFacts, startKeeper: StartKeeper, changed: () => void) {
    this.id = id;
    this.place = place;
    this.folder = start.folder;
    this.changed = changed;
    this.topics = new JsonFolder(start.folder, topicSort);
    this.patience = new Patience(start.folder);
    this.line = new ShelfLine(start, basename(start.folder), startKeeper, () => void this.lookAgain());
  }

  /** Resolves when there is something to show. */
  get first(): Promise<void> {
    return this.line.first;
  }

  get name(): string {
    return this.line.now().holds.name;
  }

  describe(): Library {
    const { state, holds } = this.line.now();
    const { id, folder, place, name } = this;
    const isAway = state === 'away';
    const found = [...this.foundOut].map(([topicId, problem]) => ({ file: `${topicId}${topicEnding}`, problem }));
    return {
      id,
      name,
      folder,
      place,
      state,
      readOnly: isAway || holds.readOnly,
      topics: isAway ? [] : holds.topics.filter((topic) => !this.foundOut.has(topic.id)),
      setAside: isAway ? [] : [...holds.setAside, ...found],
      problem: isAway ? refused('libraryAway', { name }).problem : null,
    };
  }

  async read(topicId: string): Promise<Result<Topic>> {
    return this.noted(topicId, await this.patience.wait(() => this.topics.read(topicId)));
  }

  async open(topicId: string): Promise<Result<{ thing: Topic; stamp: string }>> {
    return this.noted(topicId, await this.patience.wait(() => this.topics.open(topicId)));
  }

  /** Every topic, with the files that can't be read. */
  async readAll(): Promise<Result<Listing<Topic>>> {
    const { state, holds } = this.line.now();
    if (state === 'away') return refused('libraryAway', { name: holds.name });
    return this.patience.wait(() => this.topics.list(), wholeLibrary);
  }

  save(topic: Topic, over?: string | null): Promise<Result<{ stamp: string }>> {
    return this.write((isGivenUp) => this.topics.save(topic, over, isGivenUp));
  }

  keepPicture(bytes: Uint8Array, ending: PictureEnding): Promise<Result<{ media: string }>> {
    return this.write(() => keepMedia(this.folder, bytes, ending));
  }

  remove(topicId: string, now: number): Promise<Result<null>> {
    return this.write((isGivenUp) => this.topics.remove(topicId, now, isGivenUp));
  }

  restore(topicId: string): Promise<Result<null>> {
    return this.write((isGivenUp) => this.topics.restore(topicId, isGivenUp));
  }

  /** Deletes a topic of which the version with the stamp `over` is whole in another library. */
  discard(topicId: string, over: string): Promise<Result<null>> {
    return this.write((isGivenUp) => this.topics.discard(topicId, over, isGivenUp));
  }

  erase(topicId: string): Promise<Result<null>> {
    return this.write((isGivenUp) => this.topics.erase(topicId, isGivenUp));
  }

  async binned(): Promise<Binned[]> {
    if (this.line.now().state === 'away') return [];
    const binned = await this.patience.wait(async () => done(await this.topics.binned()));
    return binned.ok ? binned.value : [];
  }

  rename(name: string): Promise<Result<null>> {
    const about = `${JSON.stringify({ version: libraryVersion, name }, null, 2)}\n`;
    return this.write(() => saveWhole(join(this.folder, aboutFile), about));
  }

  /** Does what only looks or takes back, with the same end to the waiting. */
  reach<T>(act: () => Promise<Result<T>>): Promise<Result<T>> {
    return this.patience.wait(act, wholeLibrary);
  }

  /** Does what changes the library, unless it can't be changed now, and waits until the list shows it. */
  async write<T>(act: (isGivenUp: GivenUp) => Promise<Result<T>>): Promise<Result<T>> {
    await this.line.first;
    const { state, holds } = this.line.now();
    if (state === 'away') return refused('libraryAway', { name: holds.name });
    if (state === 'open' && holds.readOnly) return refused('libraryReadOnly', { name: holds.name });
    const result = await this.patience.wait(act);
    if (result.ok) await this.line.look(untilSeen);
    return result;
  }

  /** Resolves when everything asked for is on disk, or the drive does not answer. */
  async rest(): Promise<void> {
    await this.patience.wait(async () => done(await this.topics.rest()));
  }

  /** Whether its drive does not answer. */
  get isSilent(): boolean {
    return this.line.isSilent;
  }

  stop(): void {
    this.line.stop();
  }

  /** A topic that turns out not to be whole leaves the list for the files set aside, until it can be read again. */
  private noted<T>(topicId: string, result: Result<T>): Result<T> {
    const aside = ['notJson', 'notWhole', 'newerVersion', 'otherName', 'tooLarge'];
    const before = this.foundOut.has(topicId);
    if (!result.ok && aside.includes(result.problem.code)) this.foundOut.set(topicId, result.problem);
    else this.foundOut.delete(topicId);
    if (before !== this.foundOut.has(topicId) && this.isListed(topicId)) this.changed();
    return result;
  }

  private isListed(topicId: string): boolean {
    return this.line.now().holds.topics.some((topic) => topic.id === topicId);
  }

  /** What was found out is asked again when the folder has changed, and forgotten for files that the keeper set aside. */
  private async lookAgain(): Promise<void> {
    for (const topicId of this.foundOut.keys()) {
      this.foundOut.delete(topicId);
      if (this.isListed(topicId)) await this.read(topicId);
    }
    this.changed();
  }
}
