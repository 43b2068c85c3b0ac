/** The line to the keeper of one library: holds what he said last, and notices when he falls silent. */
import type { ShelfHolds, ShelfSays } from './keep-shelf';

export interface ShelfStart {
  folder: string;
  cacheFile: string;
  pollEvery: number;
  awayEvery: number;
}

/** Starts a keeper; `gone` is called when he died. */
export type StartKeeper = (
  start: ShelfStart,
  say: (what: ShelfSays) => void,
  gone: () => void,
) => { look(wish: number): void; stop(): void };

export interface ShelfState {
  state: 'opening' | 'open' | 'away';
  holds: ShelfHolds;
}

/** A keeper that gives no sign for this long stands before a disk that does not answer (ms). */
const silence = 10_000;

export class ShelfLine {
  private readonly begin: () => ReturnType<StartKeeper>;
  private keeper: ReturnType<StartKeeper>;
  private readonly wishes = new Map<number, () => void>();
  private readonly changed: () => void;
  private lastWish = 0;
  private alarm: NodeJS.Timeout | null = null;
  private shown: ShelfState;
  private isStopped = false;
  private silent = false;
  private heard: () => void = () => undefined;
  /** Resolves when it is known what the library holds, or that it is away. */
  readonly first: Promise<void>;

  constructor(start: ShelfStart, name: string, startKeeper: StartKeeper, changed: () => void) {
    this.changed = changed;
    this.first = new Promise((answer) => {
      this.heard = answer;
    });
    this.shown = { state: 'opening', holds: { name, readOnly: true, topics: [], setAside: [] } };
    const gone = () => {
      this.show({ ...this.shown, state: 'away' });
      if (!this.isStopped) setTimeout(() => !this.isStopped && this.restart(), start.awayEvery);
    };
    this.begin = () => startKeeper(start, (what) => this.hear(what), gone);
    this.keeper = this.begin();
  }

  now(): ShelfState {
    return this.shown;
  }

  /** Resolves when the folder has been looked at, or at once when it is away, or after `limit` ms all the same. */
  look(limit: number): Promise<void> {
    if (this.shown.state === 'away') return Promise.resolve();
    this.lastWish += 1;
    const wish = this.lastWish;
    return new Promise((answer) => {
      const late = setTimeout(() => this.wishes.get(wish)?.(), limit);
      this.wishes.set(wish, () => {
        clearTimeout(late);
        this.wishes.delete(wish);
        answer();
      });
      this.keeper.look(wish);
    });
  }

  stop(): void {
    this.isStopped = true;
    if (this.alarm) clearTimeout(this.alarm);
    this.keeper.stop();
    for (const answer of [...this.wishes.values()]) answer();
  }

  /** Whether the keeper stands before a disk that does not answer, and could not be stopped now. */
  get isSilent(): boolean {
    return this.silent;
  }

  private fallSilent(): void {
    this.silent = true;
    this.show({ ...this.shown, state: 'away' });
  }

  private restart(): void {
    this.keeper = this.begin();
  }

  private hear(what: ShelfSays): void {
    if (this.alarm) clearTimeout(this.alarm);
    this.alarm = null;
    this.silent = false;
    if (what.says === 'looking') this.alarm = setTimeout(() => this.fallSilent(), silence);
    else if (what.says === 'looked') this.wishes.get(what.wish)?.();
    else if (what.says === 'away') this.show({ ...this.shown, state: 'away' });
    else if (what.says === 'same') this.show({ ...this.shown, state: 'open' });
    else this.show({ state: what.says === 'holds' ? 'open' : 'opening', holds: what.holds });
  }

  private show(next: ShelfState): void {
    const isSame = next.state === this.shown.state && next.holds === this.shown.holds;
    this.shown = next;
    this.heard();
    if (!isSame) this.changed();
  }
}
