/** What concerns one seat alone: the student's own answer, points and group, and all that its phone needs when it sits down. */
import type { PhoneHears } from '../../shared/live/lan-messages';
import { type Score, scoresOf } from '../../shared/live/scores';
import type { Seat } from '../../shared/live/seat-book';
import type { Session } from '../../shared/live/session';
import { explainedTo, mineOf } from '../../shared/live/view-for-phones';
import type { Ballots } from './ballots';
import type { ToPhone } from './phone-talk';

interface Around {
  session: Session;
  ballots: Ballots;
  scores: ReadonlyMap<string, Score> | null;
}

/** Of everybody, where points are switched on. */
export const scoresIn = (session: Session): Around['scores'] => (session.play.points ? scoresOf(session) : null);

export function ownOf({ session, ballots, scores }: Around, { studentId }: Seat): PhoneHears {
  const { index } = session;
  return mineOf(session, { studentId, voter: ballots.heldBy(session, index, studentId), index, scores });
}

/** For a phone that waits, sits down or comes back; the scene follows by itself. */
export function welcomeTo(around: Around, seat: Seat, token: string): Omit<ToPhone, 'link'>[] {
  const { session } = around;
  if (seat.state === 'waiting' || !session.studentIds.includes(seat.studentId))
    return [{ hears: { say: 'waiting', token, name: seat.name } }];
  const explained = session.items.flatMap((_, index) => explainedTo(session, seat.studentId, index) ?? []);
  return [
    { hears: { say: 'seated', token, name: seat.name }, after: 'seat' },
    { hears: ownOf(around, seat) },
    ...explained.map((hears) => ({ hears })),
  ];
}
