/** What the teacher and the passing time do to the clock of a session. */

import type { Clock } from './clock';
import { changeClock, pauseClock, runClock, startClock } from './clock';
import { leftAt } from './left-at';
import { currentVote, moveTo, type Session, votesOf, withVotes } from './session';

/** Whether the phase has a clock at all. One that waits behind a step back is out of reach until the answers open again. */
const isTimed = (session: Session): boolean =>
  session.phase === 'discussing' || (session.phase === 'asking' && session.step === 'answers');

/** The clock that is to be seen. */
export const clockOf = (session: Session): Clock | null =>
  isTimed(session) || session.phase === 'closed' ? session.clock : null;

export function startTimer(session: Session, at: number): Session {
  const { clock } = session;
  if (!isTimed(session) || !clock || clock.running || clock.left <= 0) return session;
  return { ...session, clock: runClock(clock, at) };
}

export function pauseTimer(session: Session, at: number): Session {
  const { clock } = session;
  if (!isTimed(session)) return session;
  if (!clock) return withoutTime(session);
  return clock.running ? { ...session, clock: pauseClock(clock, at) } : session;
}

/** Where no clock runs, only an outage pauses, and nothing tells how much of it was time to answer. */
function withoutTime(session: Session): Session {
  const vote = currentVote(session);
  return vote?.time ? withVotes(session, [...votesOf(session).slice(0, -1), { ...vote, time: null }]) : session;
}

/** More time after the end opens the answers again; where there is no clock, it starts one. */
export function changeTimer(session: Session, seconds: number, at: number): Session {
  const { clock } = session;
  if (!isTimed(session) && session.phase !== 'closed') return session;
  if (!clock || leftAt(clock, at) === 0) {
    if (seconds <= 0) return session;
    const again = { ...session, clock: startClock(seconds, at) };
    return session.phase === 'closed' ? moveTo(again, { phase: 'asking', step: 'answers' }) : again;
  }
  const changed = changeClock(clock, seconds, at);
  return changed === clock ? session : { ...session, clock: changed };
}

/** Time that is up closes the answers; in a discussion the clock only stops. */
export function endTime(session: Session, at: number): Session {
  if (!isTimed(session) || !session.clock?.running || leftAt(session.clock, at) > 0) return session;
  const stopped = { ...session, clock: pauseClock(session.clock, at) };
  return session.phase === 'asking' ? moveTo(stopped, { phase: 'closed' }) : stopped;
}
