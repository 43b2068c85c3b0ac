/** Every read and write of the results store, each within its time limit. */
import type { SessionRecord } from '../../shared/results/session-record';
import { lookForLoss, type StoreState } from './look-for-loss';
import { packSession, unpackSession } from './packed-session';
import { db, type SessionLine, storeName } from './results-db';
import { storeLimit, TooSlow, within } from './within';

const lineOf = ({ id, stamp, title, className, classId, startedAt }: SessionRecord): SessionLine => ({
  id,
  stamp,
  title,
  className,
  classId,
  startedAt,
});

async function open(): Promise<StoreState> {
  if (db.isOpen()) return 'kept';
  const state = await lookForLoss(storeName);
  await within(storeLimit, db.open());
  await knownStamps();
  return state;
}

/** Opens the store; one that can't be read is made anew, since the session files hold everything. */
export async function openStore(): Promise<StoreState> {
  try {
    return await open();
  } catch (reason) {
    db.close();
    if (reason instanceof TooSlow) throw reason;
    await within(storeLimit, db.delete());
    await open();
    return 'lost';
  }
}

/** So that the next opening looks at the files again. */
export const closeStore = (): void => db.close();

/** The stamps of the sessions that lie whole in the store; a line without its record does not count. */
export function knownStamps(): Promise<Record<string, string>> {
  const reading = db.transaction('r', db.sessions, db.lines, async () => {
    const [lines, ids] = await Promise.all([db.lines.toArray(), db.sessions.toCollection().primaryKeys()]);
    const kept = new Set(ids);
    return Object.fromEntries(lines.filter(({ id }) => kept.has(id)).map(({ id, stamp }) => [id, stamp]));
  });
  return within(storeLimit, reading);
}

/** Puts records by id, so that the same one twice is harmless. */
export async function putRecords(records: readonly SessionRecord[]): Promise<void> {
  const writing = db.transaction('rw', db.sessions, db.lines, async () => {
    await db.sessions.bulkPut(records.map(packSession));
    await db.lines.bulkPut(records.map(lineOf));
  });
  await within(storeLimit, writing);
}

/** Removes what has no session file any more. */
export async function keepOnly(ids: readonly string[]): Promise<void> {
  const writing = db.transaction('rw', db.sessions, db.lines, async () => {
    await db.sessions.where('id').noneOf(ids).delete();
    await db.lines.where('id').noneOf(ids).delete();
  });
  await within(storeLimit, writing);
}

/** The latest first. */
export const readLines = (): Promise<SessionLine[]> =>
  within(storeLimit, db.lines.orderBy('startedAt').reverse().toArray());

/** The record, or null when there is none or it can't be read. */
export async function readRecord(id: string): Promise<SessionRecord | null> {
  const packed = await within(storeLimit, db.sessions.get(id));
  return packed ? unpackSession(packed) : null;
}
