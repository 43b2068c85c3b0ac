/** The journals on disk: finding the one that was cut off, and the records of all of them. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { advance, replay } from '../../shared/live/advance';
import type { SessionEvent } from '../../shared/live/event';
import type { Session } from '../../shared/live/session';
import { done, type Result } from '../../shared/problem';
import { recordOfSession } from '../../shared/results/record-of-session';
import type { SessionRecord } from '../../shared/results/session-record';
import { Journal, readJournal } from './journal';
import { seatFile } from './seat-file';
import { type KeptSession, type SessionJournal, sessionForm } from './session-journal';

const ending = '.journal';
/** A quiz that stopped longer ago than this is not offered again. */
const offeredFor = 7 * 24 * 60 * 60 * 1000;

export interface FoundSession {
  session: Session;
  kept: KeptSession;
  /** When the last event happened. */
  lastAt: number;
}

export const journalFile = (folder: string, sessionId: string): string => join(folder, `${sessionId}${ending}`);

/** The session of a journal as far as it is intact, or null when nothing of it can be read. */
export async function findSession(folder: string, sessionId: string): Promise<FoundSession | null> {
  const kept = await readJournal(journalFile(folder, sessionId), sessionForm).catch(() => null);
  const session = kept && replay(kept.events);
  return kept && session ? { session, kept, lastAt: kept.events.at(-1)?.at ?? session.startedAt } : null;
}

/** Opens the journal of a session that was cut off; its clock waits as it stood at the last moment that is known. */
export async function reopenSession(
  folder: string,
  found: FoundSession,
): Promise<Result<{ session: Session; journal: SessionJournal }>> {
  const pause: SessionEvent = { type: 'timerPaused', at: found.lastAt };
  const session = advance(found.session, pause);
  const journal = await Journal.goOn(journalFile(folder, session.id), found.kept);
  if (!journal.ok) return journal;
  const written = session === found.session ? done(null) : await journal.value.append(pause);
  if (written.ok) return done({ session, journal: journal.value });
  await journal.value.close();
  return written;
}

/** Ends a session that was cut off, without going on with it. */
export async function endSession(folder: string, found: FoundSession): Promise<Result<Session>> {
  const journal = await Journal.goOn(journalFile(folder, found.session.id), found.kept);
  if (!journal.ok) return journal;
  const end: SessionEvent = { type: 'finished', at: found.lastAt };
  const written = await journal.value.append(end);
  await journal.value.close();
  return written.ok ? done(advance(found.session, end)) : written;
}

export async function sessionIds(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length));
}

/** The latest session that had begun and was never finished, if it stopped not too long ago. */
export async function findUnfinished(folder: string, now: number): Promise<FoundSession | null> {
  let latest: FoundSession | null = null;
  for (const id of await sessionIds(folder)) {
    // The age of the file spares reading the sessions of a whole year at every start.
    const changed = await stat(journalFile(folder, id)).catch(() => null);
    if (!changed || now - changed.mtimeMs > offeredFor) continue;
    const found = await findSession(folder, id);
    const isOpen = found && found.session.phase !== 'finished' && (await hasBegun(folder, found.session));
    if (isOpen && now - found.lastAt <= offeredFor && found.lastAt > (latest?.lastAt ?? 0)) latest = found;
  }
  return latest;
}

/** Once the class saw a question, or phones were let in. */
const hasBegun = async (folder: string, { id, shown }: Session): Promise<boolean> =>
  shown.includes(true) ||
  (await stat(seatFile(folder, id)).then(
    () => true,
    () => false,
  ));

/** Changes whenever the journal does. */
export async function stampOf(folder: string, sessionId: string): Promise<string> {
  return stat(journalFile(folder, sessionId)).then(
    (found) => `${found.mtimeMs}-${found.size}`,
    () => '',
  );
}

/** The records of all sessions whose stamps are not known and in which the class saw a question, and the ids of all. */
export async function readRecords(
  folder: string,
  known: Readonly<Record<string, string>>,
): Promise<{ records: SessionRecord[]; ids: string[] }> {
  const ids = await sessionIds(folder);
  const records: SessionRecord[] = [];
  for (const id of ids) {
    const stamp = await stampOf(folder, id);
    if (known[id] === stamp) continue;
    const found = await findSession(folder, id);
    if (found?.session.shown.includes(true)) records.push(recordOfSession(found.session, stamp));
  }
  return { records, ids };
}
