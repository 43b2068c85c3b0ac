/** Keeps watch over one library's folder: says what is in it, again when it changes, and when it is gone or back. */
import { type FSWatcher, watch } from 'node:fs';
import { basename } from 'node:path';
import type { TopicSummary } from '../../shared/library/library-list';
import type { Problem } from '../../shared/problem';
import { countReady, type FolderLook, isCounted, type KnownFile, type ReadTopic, scanFolder } from './scan-folder';
import { readCache, writeCache } from './shelf-cache';

/** What a keeper says. `looked` answers every wish to look, changed or not. */
export type ShelfSays =
  | { says: 'looking' }
  | { says: 'filling'; holds: ShelfHolds }
  | { says: 'holds'; holds: ShelfHolds }
  /** The folder was looked at and is as it was said to be. */
  | { says: 'same' }
  | { says: 'away' }
  | { says: 'looked'; wish: number };

export interface ShelfHolds {
  name: string;
  readOnly: boolean;
  topics: TopicSummary[];
  setAside: { file: string; problem: Problem }[];
}

export interface ShelfKeeping {
  folder: string;
  cacheFile: string;
  say: (what: ShelfSays) => void;
  /** How often the folder is looked through where the system does not tell of changes, and while it is away (ms). */
  pollEvery: number;
  awayEvery: number;
  /** Brings the reader of topics when the first file must be read: what it needs to know of questions takes a moment to load. */
  loadReader: () => Promise<ReadTopic>;
}

export interface ShelfKeeper {
  /** Looks now; `wish` comes back when it has looked. */
  look(wish: number): void;
  stop(): void;
}

/** Several changes that come together are looked at together (ms). */
const settle = 120;
/** How often a long look gives a sign of life, and the first reading shows what it has (ms). */
const signEvery = 250;
/** How long the ready questions are counted in one go (ms). */
const countFor = 60;

export function keepShelf({ folder, cacheFile, say, pollEvery, awayEvery, loadReader }: ShelfKeeping): ShelfKeeper {
  let reader: ReadTopic | null = null;
  const wishes: number[] = [];
  let isStopped = false;
  let known: Map<string, KnownFile> | null = null;
  let counting: NodeJS.Timeout | null = null;
  let said = '';
  let watcher: FSWatcher | null = null;
  let next: NodeJS.Timeout | null = null;
  let nextAt = 0;

  const look = (): void => {
    if (next) clearTimeout(next);
    next = null;
    say({ says: 'looking' });
    let wait = pollEvery;
    try {
      const first = known === null;
      const before = known ?? readCache(cacheFile);
      const scanned = scanFolder(folder, before, reader, signs(say, before.size === 0 ? basename(folder) : null));
      if (scanned === null) {
        fetchReader();
        return;
      }
      const label = `${scanned.name} ${scanned.readOnly}`;
      const isNews = first || scanned.isNew || said !== label;
      // With nothing new the counting goes on in what it began with.
      known = scanned.isNew || known === null ? scanned.files : known;
      said = label;
      if (isNews) say({ says: 'holds', holds: holdsOf(scanned.name, scanned.readOnly, known) });
      else say({ says: 'same' });
      if (scanned.isNew) writeCache(cacheFile, known);
      if (isNews) count({ ...scanned, files: known });
      watcher ??= watchFolder(folder, () => soon(settle), lost);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
      lost();
      said = '';
      say({ says: 'away' });
      wait = awayEvery;
    }
    soon(wait);
    for (const wish of wishes.splice(0)) say({ says: 'looked', wish });
  };
  const fetchReader = (): void => {
    void loadReader().then((loaded) => {
      reader = loaded;
      if (!isStopped) look();
    });
  };
  /** A little at a time, so that every wish to look is answered between. */
  const count = ({ files, name, readOnly }: FolderLook): void => {
    if (counting) clearTimeout(counting);
    counting = null;
    if ([...files.values()].every(isCounted)) return;
    const goOn = async (): Promise<void> => {
      reader ??= await loadReader();
      if (isStopped || files !== known) return;
      if (!countReady(folder, files, reader, countFor)) {
        counting = setTimeout(() => void goOn(), 0);
        return;
      }
      say({ says: 'holds', holds: holdsOf(name, readOnly, files) });
      writeCache(cacheFile, files);
    };
    counting = setTimeout(() => void goOn(), 0);
  };
  /** A look that comes sooner stays, so that changes without end don't put it off for ever. */
  const soon = (wait: number): void => {
    const at = performance.now() + wait;
    if (next && nextAt <= at) return;
    if (next) clearTimeout(next);
    nextAt = at;
    next = setTimeout(look, wait);
  };
  const lost = (): void => {
    watcher?.close();
    watcher = null;
  };
  look();
  return {
    look: (wish) => {
      wishes.push(wish);
      look();
    },
    stop: () => {
      isStopped = true;
      if (next) clearTimeout(next);
      if (counting) clearTimeout(counting);
      lost();
    },
  };
}

/** Where the system can't watch (some network drives), the slow look is all there is. */
function watchFolder(folder: string, changed: () => void, lost: () => void): FSWatcher | null {
  try {
    const watcher = watch(folder, { persistent: false }, changed);
    watcher.on('error', lost);
    return watcher;
  } catch {
    return null;
  }
}

/** Signs of life; where nothing was known before, with what is there so far under the name of the folder. */
function signs(say: (what: ShelfSays) => void, name: string | null): (files: ReadonlyMap<string, KnownFile>) => void {
  let last = performance.now();
  let shown = 0;
  return (files) => {
    if (performance.now() - last < signEvery) return;
    last = performance.now();
    // Each showing has twice as many as the one before, so that showing never takes longer than reading.
    if (name === null || files.size < 2 * shown) return say({ says: 'looking' });
    shown = files.size;
    say({ says: 'filling', holds: holdsOf(name, true, files) });
  };
}

function holdsOf(name: string, readOnly: boolean, files: ReadonlyMap<string, KnownFile>): ShelfHolds {
  const topics: TopicSummary[] = [];
  const setAside: ShelfHolds['setAside'] = [];
  for (const [file, { summary, problem }] of files) {
    if (summary) topics.push(summary);
    else if (problem) setAside.push({ file, problem });
  }
  return { name, readOnly, topics, setAside };
}
