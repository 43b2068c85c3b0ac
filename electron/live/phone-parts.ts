/** What the phones of a session need: of main, and of the room whose session they are in. */
import type { Student } from '../../shared/library/school-class';
import type { SessionEvent } from '../../shared/live/event';
import type { Session } from '../../shared/live/session';
import type { StartLan } from './lan/lan-control';
import type { Adapter } from './lan/lan-talk';

export interface PhoneParts {
  /** Where the journals lie. */
  folder: string;
  startLan: StartLan;
  /** The addresses of this computer, the most likely first. */
  adapters: () => Adapter[];
  /** Whether this computer gets an answer at its own door. */
  reach: (address: string, port: number) => Promise<boolean>;
  /** Where a picture's file lies, or null. */
  findPicture: (name: string) => Promise<string | null>;
  now: () => number;
  /** From 0 up to but not 1, anew at each call. */
  chance: () => number;
  newId: () => string;
  /** 128 bits that nobody can guess. */
  newToken: () => string;
  /** Six digits that nobody can foresee. */
  newPin: () => string;
}

export interface RoomOfPhones {
  session(): Session | null;
  students(): readonly Student[];
  /** Keeps the events on disk, then lets them count; false when they could not be kept. */
  take(events: readonly SessionEvent[]): Promise<boolean>;
  /** Acts when everything asked of the room before is done. */
  turn<T>(act: () => Promise<T>): Promise<T>;
  /** Something the teacher sees has changed, by the phones alone. */
  changed(): void;
}
