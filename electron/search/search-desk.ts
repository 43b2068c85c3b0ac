/** Keeps the index inside its own process: opens what was kept, follows the folders and sessions, answers what is asked. */
import { join } from 'node:path';
import type { Topic } from '../../shared/library/topic';
import type { Result } from '../../shared/problem';
import { doublesIn, drawFrom } from '../../shared/search/answer-asks';
import type { Asks } from '../../shared/search/ask';
import { noFilters } from '../../shared/search/query';
import { SearchIndex } from '../../shared/search/search-index';
import { usageOf } from '../../shared/search/usage';
import { Turns } from '../turns';
import { KeptIndex } from './kept-index';
import { KeptUsage, type SessionReader } from './kept-usage';
import { lookThrough } from './look-through';
import type { AskName, SearchShelf } from './search-messages';
import { SlowDrives } from './slow-drives';
import { topicStamps } from './topic-stamps';

export interface SearchDeskParts {
  /** The folder in which the index is kept. */
  keptIn: string;
  readTopic: (path: string) => Promise<Result<Topic>>;
  sessions: SessionReader;
  newName: () => string;
  changed: (filling: boolean) => void;
}

/** (ms) */
const warmUpAfter = 100;
/** The index is written when nothing has changed for this long (ms). */
const restBeforeKeeping = 2000;

type Reply<N extends AskName> = Asks[N]['reply'] | Promise<Asks[N]['reply']>;

export class SearchDesk {
  private readonly index = new SearchIndex();
  private readonly kept: KeptIndex;
  private readonly usage: KeptUsage;
  private readonly parts: SearchDeskParts;
  /** Looks follow one another; what is asked waits for none of them. */
  private readonly looks = new Turns();
  private readonly drives = new SlowDrives();
  private readonly unreadable = new Map<string, string>();
  private filling = true;
  private isFilled: () => void = () => undefined;
  private readonly filled = new Promise<void>((done) => {
    this.isFilled = done;
  });
  private keepAt: NodeJS.Timeout | null = null;

  constructor(parts: SearchDeskParts) {
    this.parts = parts;
    this.kept = new KeptIndex(parts.keptIn, parts.newName);
    this.usage = new KeptUsage(join(parts.keptIn, 'usage.json'), parts.sessions);
  }

  /** Opens what was kept; without it the first look fills the index. */
  async open(): Promise<void> {
    const pieces = await this.kept.read();
    if (!pieces) return;
    this.index.open(pieces);
    this.filling = false;
    this.isFilled();
    // The first search of all would be ten times as slow as the others; whoever asks before this goes first.
    setTimeout(() => {
      for (const words of ['e', 'the question', 'qestion']) this.answer('find', find(words));
    }, warmUpAfter);
  }

  async look(shelves: readonly SearchShelf[]): Promise<void> {
    await this.looks.take(async () => {
      let isNew = false;
      await lookThrough(shelves, {
        index: this.index,
        readTopic: this.parts.readTopic,
        stamps: topicStamps,
        drives: this.drives,
        unreadable: this.unreadable,
        changed: (filling) => {
          isNew = true;
          this.filling = filling;
          this.parts.changed(filling);
        },
      });
      if (this.filling) this.parts.changed(false);
      this.filling = false;
      this.isFilled();
      if (isNew) this.keepSoon();
    });
  }

  async lookAtSessions(): Promise<void> {
    await this.looks.take(async () => {
      this.index.setUsage(usageOf(await this.usage.now()));
      this.parts.changed(this.filling);
    });
  }

  answer<N extends AskName>(name: N, ask: Asks[N]['ask']): Reply<N> {
    return this.answers[name](ask);
  }

  private readonly answers: { [N in AskName]: (ask: Asks[N]['ask']) => Reply<N> } = {
    find: ({ query, most }) => ({ ...this.index.find(query, most), filling: this.filling }),
    choices: ({ query }) => this.index.choices(query),
    // A draw from half of the questions would not be the draw of its number.
    draw: async (ask) => {
      await this.filled;
      return drawFrom(this.index, ask);
    },
    doubles: () => inSteps(doublesIn(this.index)),
  };

  private keepSoon(): void {
    if (this.keepAt) clearTimeout(this.keepAt);
    this.keepAt = setTimeout(() => {
      // What can't be kept is read again at the next start.
      void this.looks.take(() => this.kept.write(this.index.pieces()).catch(() => undefined));
    }, restBeforeKeeping);
  }
}

/** Long work, with what is asked meanwhile answered between its steps. */
async function inSteps<T>(work: Generator<void, T>): Promise<T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await new Promise((next) => setImmediate(next));
  }
}

const find = (words: string): Asks['find']['ask'] => ({
  place: 'palette',
  query: { words, filters: noFilters },
  most: { topics: 5, questions: 50 },
});
