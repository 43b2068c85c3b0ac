/** Who takes part in a session: guests come and go, somebody is called, groups are made. */
import { withoutAnswer } from './give-answer';
import type { Session } from './session';

export function callStudent(session: Session, studentId: string): Session {
  if (!session.studentIds.includes(studentId)) return session;
  return { ...session, called: [...session.called, { studentId, index: session.index }] };
}

export function joinAsGuest(session: Session, studentId: string): Session {
  if (session.studentIds.includes(studentId)) return session;
  return { ...session, studentIds: [...session.studentIds, studentId], guests: [...session.guests, studentId] };
}

/** Only a guest leaves; a student of the class keeps the seat. */
export function leaveAsGuest(session: Session, studentId: string): Session {
  if (!session.guests.includes(studentId)) return session;
  const others = (ids: readonly string[]) => ids.filter((id) => id !== studentId);
  return {
    ...session,
    studentIds: others(session.studentIds),
    guests: others(session.guests),
    groups: session.groups.map(others).filter((group) => group.length > 0),
    called: session.called.filter((one) => one.studentId !== studentId),
    votes: session.votes.map((votes) => votes.map((vote) => withoutAnswer(vote, studentId))),
  };
}

/** A student is in one group at most, and nobody else is in any. */
export function groupStudents(session: Session, groups: readonly (readonly string[])[]): Session {
  const left = new Set(session.studentIds);
  const known = groups.map((group) => group.filter((id) => left.delete(id))).filter((group) => group.length > 0);
  return { ...session, groups: known, over: known.length === 0 && session.over === 'groups' ? null : session.over };
}
