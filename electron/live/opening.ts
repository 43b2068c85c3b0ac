/** The opening of a session: a new one with the ready questions of a set and the class by its students' ids, or one that was cut off. */

import type { Student } from '../../shared/library/school-class';
import { setVersion } from '../../shared/library/versions';
import { openSession } from '../../shared/live/advance';
import type { EventOf, SessionEvent } from '../../shared/live/event';
import type { Session } from '../../shared/live/session';
import { done, type Result, refused } from '../../shared/problem';
import { isReady } from '../../shared/question/readiness';
import { Journal } from './journal';
import type { RoomParts } from './room-parts';
import { findSession, journalFile, reopenSession } from './session-files';
import type { SessionJournal } from './session-journal';

export interface Opened {
  session: Session;
  journal: SessionJournal;
  students: readonly Student[];
}

export async function openNew(parts: RoomParts, setId: string, classId: string | null): Promise<Result<Opened>> {
  const set = await parts.readSet(setId);
  if (!set.ok) return set;
  const roster = classId === null ? null : await parts.readClass(classId);
  if (roster && !roster.ok) return roster;
  const items = set.value.items.filter((item) => isReady(item.question));
  if (items.length === 0) return refused('emptySet', { title: set.value.title });
  const students = [...(roster?.value.students ?? [])].sort((a, b) => a.number - b.number);
  const event: EventOf<'opened'> = {
    type: 'opened',
    version: setVersion,
    at: parts.now(),
    sessionId: parts.newId(),
    title: set.value.title,
    items,
    classId,
    className: roster?.value.name ?? '',
    studentIds: students.map((student) => student.id),
    ...extraTimeOf(students),
  };
  const journal = await beginJournal(parts.folder, event);
  return journal.ok ? done({ session: openSession(event), journal: journal.value, students }) : journal;
}

/** Goes on with a session that was cut off; a class that is gone since leaves its students without names. */
export async function openAgain(parts: RoomParts, sessionId: string): Promise<Result<Opened>> {
  const found = await findSession(parts.folder, sessionId);
  if (!found || found.session.phase === 'finished') return refused('noSession', {});
  const reopened = await reopenSession(parts.folder, found);
  if (!reopened.ok) return reopened;
  const { session, journal } = reopened.value;
  const roster = session.classId ? await parts.readClass(session.classId) : null;
  return done({ session, journal, students: roster?.ok ? roster.value.students : [] });
}

/** By student, for those who have some. */
function extraTimeOf(students: readonly Student[]): Pick<EventOf<'opened'>, 'extraTime'> {
  const longer = students.flatMap(({ id, extraTime = 1 }) => (extraTime > 1 ? [[id, extraTime] as const] : []));
  return longer.length > 0 ? { extraTime: Object.fromEntries(longer) } : {};
}

async function beginJournal(folder: string, event: EventOf<'opened'>): Promise<Result<SessionJournal>> {
  const journal = await Journal.begin<SessionEvent>(journalFile(folder, event.sessionId));
  if (!journal.ok) return journal;
  const kept = await journal.value.append(event);
  if (kept.ok) return journal;
  await journal.value.close();
  return kept;
}
