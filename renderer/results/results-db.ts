/** The tables of the results store: a packed record a session, and a short line for each to list them by. */
import Dexie, { type EntityTable } from 'dexie';
import type { PackedSession } from './packed-session';

export interface SessionLine {
  id: string;
  stamp: string;
  title: string;
  className: string;
  classId: string | null;
  startedAt: number;
}

export const storeName = 'lectern-results';

export const db = new Dexie(storeName, { autoOpen: false }) as Dexie & {
  sessions: EntityTable<PackedSession, 'id'>;
  lines: EntityTable<SessionLine, 'id'>;
};
db.version(1).stores({ sessions: 'id', lines: 'id, startedAt' });
