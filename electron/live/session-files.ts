/** The journals on disk: finding the one that was cut off, and the records of all of them. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { replay } from '../../shared/live/advance';
import type { Session } from '../../shared/live/session';
import { recordOfSession } from '../../shared/results/record-of-session';
import type { SessionRecord } from '../../shared/results/session-record';
import { type Kept, readJournal } from './journal';

const ending = '.journal';
/** A quiz that stopped longer ago than this is not offered again. */
const offeredFor = 7 * 24 * 60 * 60 * 1000;

export interface FoundSession {
  session: Session;
  kept: Kept;
  /** When the last event happened. */
  lastAt: number;
}

export const journalFile = (folder: string, sessionId: string): string => join(folder, `${sessionId}${ending}`);

/** The session of a journal as far as it is intact, or null when nothing of it can be read. */
export async function findSession(folder: string, sessionId: string): Promise<FoundSession | null> {
  const kept = await readJournal(journalFile(folder, sessionId)).catch(() => null);
  const session = kept && replay(kept.events);
  return kept && session ? { session, kept, lastAt: kept.events.at(-1)?.at ?? session.startedAt } : null;
}

async function sessionIds(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length));
}

/** The latest session that left the lobby and was never finished, if it stopped not too long ago. */
export async function findUnfinished(folder: string, now: number): Promise<FoundSession | null> {
  const found = await Promise.all((await sessionIds(folder)).map((id) => findSession(folder, id)));
  const open = found.filter(
    (one) =>
      one !== null &&
      one.session.phase !== 'finished' &&
      one.session.phase !== 'lobby' &&
      now - one.lastAt < offeredFor,
  );
  return open.sort((a, b) => (b?.lastAt ?? 0) - (a?.lastAt ?? 0))[0] ?? null;
}

/** Changes whenever the journal does. */
export async function stampOf(folder: string, sessionId: string): Promise<string> {
  return stat(journalFile(folder, sessionId)).then(
    (found) => `${found.mtimeMs}-${found.size}`,
    () => '',
  );
}

/** The records of all sessions whose stamps are not known, and the ids of all. */
export async function readRecords(
  folder: string,
  known: Readonly<Record<string, string>>,
): Promise<{ records: SessionRecord[]; ids: string[] }> {
  const ids = await sessionIds(folder);
  const fresh = await Promise.all(
    ids.map(async (id) => {
      const stamp = await stampOf(folder, id);
      if (known[id] === stamp) return null;
      const found = await findSession(folder, id);
      return found && recordOfSession(found.session, stamp);
    }),
  );
  return { records: fresh.filter((record) => record !== null), ids };
}
