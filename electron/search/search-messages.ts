/** What main and the process that keeps the index say to each other. */
import type { Asks } from '../../shared/search/ask';

export interface SearchShelf {
  id: string;
  folder: string;
}

export interface SearchStart {
  /** Where the index is kept between starts. */
  keptIn: string;
  /** Where the sessions lie. */
  sessions: string;
}

export type AskName = keyof Asks;

export type ToSearch =
  | { say: 'start'; start: SearchStart }
  /** Look through these folders: something may have changed. */
  | { say: 'look'; shelves: readonly SearchShelf[] }
  | { say: 'sessions' }
  /** Asks for a sign of life. */
  | { say: 'there' }
  | { say: 'ask'; number: number; name: AskName; ask: Asks[AskName]['ask'] };

export type FromSearch =
  | { says: 'here' }
  | { says: 'answer'; number: number; answer: Asks[AskName]['reply'] | null }
  /** What can be found is other than before; `filling` while folders are still being read. */
  | { says: 'changed'; filling: boolean };
