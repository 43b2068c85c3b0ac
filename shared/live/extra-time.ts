/** Extra time: who has it may answer on their own phone after the others' time is up. */
import type { Session } from './session';

/** Until when a student may answer (ms since 1970), once the time of the others has ended; null for everybody else. */
function ownEnd({ phase, clock, extraTime }: Session, studentId: string): number | null {
  const factor = extraTime[studentId] ?? 1;
  return phase === 'closed' && clock && factor > 1 ? clock.at + clock.total * (factor - 1) : null;
}

export const hasExtraTime = (session: Session, studentId: string, at: number): boolean =>
  at < (ownEnd(session, studentId) ?? Number.NEGATIVE_INFINITY);

/** Until when the last of them may answer, or null when nobody has extra time. */
export function extraUntil(session: Session): number | null {
  const ends = session.studentIds.flatMap((id) => ownEnd(session, id) ?? []);
  return ends.length > 0 ? Math.max(...ends) : null;
}
