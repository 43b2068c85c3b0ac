/** The line to the process that keeps the search: starts it when it is first needed, and again when it dies. */

import { done, type Result, refused } from '../../shared/problem';
import type { Asks } from '../../shared/search/ask';
import type { AskName, FromSearch, SearchShelf, SearchStart, ToSearch } from './search-messages';

/** A process to talk to. */
export interface SearchProcess {
  tell(what: ToSearch): void;
  kill(): void;
}

export type StartSearch = (hear: (what: FromSearch) => void, gone: () => void) => SearchProcess;

export interface SearchLineParts {
  startSearch: StartSearch;
  start: SearchStart;
  shelves: () => readonly SearchShelf[];
  /** Called when other things can be found than before. */
  changed: (filling: boolean) => void;
}

/** Changes that come together are looked at together (ms). */
const settle = 250;
/** A process that dies young is started again only after this long (ms). */
const rest = 2000;
/** An answer that takes longer than this does not come (ms). */
const longestAnswer = 30_000;
/** A process that gives no sign of life for so long after an answer did not come hangs, and is replaced (ms). */
const longestSilence = 5000;

export class SearchLine {
  private readonly parts: SearchLineParts;
  private process: SearchProcess | null = null;
  private startedAt = 0;
  private isClosed = false;
  private isResting = false;
  private lastNumber = 0;
  private readonly waiting = new Map<number, (answer: FromSearch & { says: 'answer' }) => void>();
  private lookAt: NodeJS.Timeout | null = null;
  private sessionsAt: NodeJS.Timeout | null = null;
  private silentAt: NodeJS.Timeout | null = null;

  constructor(parts: SearchLineParts) {
    this.parts = parts;
  }

  /** Starts the process, unless it runs. */
  open(): void {
    if (this.process || this.isClosed || this.isResting) return;
    this.startedAt = performance.now();
    const started = this.parts.startSearch(
      (what) => this.hear(started, what),
      () => this.lost(started),
    );
    this.process = started;
    started.tell({ say: 'start', start: this.parts.start });
    started.tell({ say: 'sessions' });
    started.tell({ say: 'look', shelves: this.parts.shelves() });
  }

  /** Something in the libraries may have changed. */
  look(): void {
    if (!this.process || this.lookAt) return;
    this.lookAt = setTimeout(() => {
      this.lookAt = null;
      this.process?.tell({ say: 'look', shelves: this.parts.shelves() });
    }, settle);
  }

  /** A session has gone on. */
  lookAtSessions(): void {
    if (!this.process || this.sessionsAt) return;
    this.sessionsAt = setTimeout(() => {
      this.sessionsAt = null;
      this.process?.tell({ say: 'sessions' });
    }, settle);
  }

  ask<N extends AskName>(name: N, ask: Asks[N]['ask']): Promise<Result<Asks[N]['reply']>> {
    this.open();
    this.lastNumber += 1;
    const number = this.lastNumber;
    return new Promise((answer) => {
      const finish = (result: Result<Asks[N]['reply']>) => {
        clearTimeout(late);
        this.waiting.delete(number);
        answer(result);
      };
      const late = setTimeout(() => {
        finish(refused('searchAway', {}));
        this.askForASign();
      }, longestAnswer);
      this.waiting.set(number, (heard) =>
        finish(heard.answer === null ? refused('searchAway', {}) : done(heard.answer as Asks[N]['reply'])),
      );
      if (this.process) this.process.tell({ say: 'ask', number, name, ask });
      else finish(refused('searchAway', {}));
    });
  }

  close(): void {
    this.isClosed = true;
    for (const timer of [this.lookAt, this.sessionsAt, this.silentAt]) if (timer) clearTimeout(timer);
    this.process?.kill();
    this.process = null;
  }

  private hear(from: SearchProcess, what: FromSearch): void {
    if (this.process !== from) return;
    this.isAlive();
    if (what.says === 'changed') this.parts.changed(what.filling);
    else if (what.says === 'answer') this.waiting.get(what.number)?.(what);
  }

  /** A draw may wait long for a slow drive while all else is answered; only a process that says nothing at all hangs. */
  private askForASign(): void {
    const asked = this.process;
    if (!asked || this.silentAt) return;
    this.silentAt = setTimeout(() => asked.kill(), longestSilence);
    asked.tell({ say: 'there' });
  }

  private isAlive(): void {
    if (this.silentAt) clearTimeout(this.silentAt);
    this.silentAt = null;
  }

  /** What was asked is answered with a problem, and the process starts again. */
  private lost(dead: SearchProcess): void {
    if (this.process !== dead) return;
    this.process = null;
    this.isAlive();
    for (const [number, answer] of [...this.waiting]) answer({ says: 'answer', number, answer: null });
    const lived = performance.now() - this.startedAt;
    this.isResting = true;
    setTimeout(
      () => {
        this.isResting = false;
        this.open();
      },
      lived > rest ? 0 : rest,
    );
  }
}
