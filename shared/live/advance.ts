/** The rules of play: the one place that says what an event does to a session. An event that makes no sense leaves it as it is. */
import { addAnswer } from './add-answer';
import { changeClock, leftAt, pauseClock, runClock } from './clock';
import type { EventOf, SessionEvent } from './event';
import type { Session } from './session';
import { questionOf, votesOf } from './session';
import { arriveAt, finish, openVote, stepBack, stepOn } from './steps';

/** A second step within this time is taken for a double press and does nothing (ms). */
const doublePress = 500;

/** Opens a session in the lobby. The set must hold a question. */
export function openSession(event: EventOf<'opened'>): Session {
  return {
    phase: 'lobby',
    id: event.sessionId,
    title: event.title,
    items: event.items,
    classId: event.classId,
    className: event.className,
    studentIds: event.studentIds,
    startedAt: event.at,
    index: 0,
    votes: event.items.map(() => []),
    clock: null,
    blank: false,
    called: [],
    steppedAt: Number.NEGATIVE_INFINITY,
  };
}

export function advance(session: Session, event: SessionEvent): Session {
  if (session.phase === 'finished') return session;
  switch (event.type) {
    case 'opened':
    case 'ticked':
      return session;
    case 'stepped':
      return event.at - session.steppedAt < doublePress ? session : { ...stepOn(session, event.at), steppedAt: event.at };
    case 'wentBack':
      return stepBack(session);
    case 'jumped':
      return event.index >= 0 && event.index < session.items.length ? arriveAt(session, event.index) : session;
    case 'answered':
      return addAnswer(session, event);
    case 'timerStarted':
      return session.clock && !session.clock.running ? { ...session, clock: runClock(session.clock, event.at) } : session;
    case 'timerPaused':
      return session.clock?.running ? { ...session, clock: pauseClock(session.clock, event.at) } : session;
    case 'timerChanged':
      return session.clock ? { ...session, clock: changeClock(session.clock, event.seconds, event.at) } : session;
    case 'timeEnded':
      return endTime(session, event.at);
    case 'blanked':
      return session.blank === event.on ? session : { ...session, blank: event.on };
    case 'votedAgain':
      return canVoteAgain(session) ? openVote(session, event.at) : session;
    case 'called':
      return session.studentIds.includes(event.studentId) ? { ...session, called: [...session.called, event.studentId] } : session;
    case 'finished':
      return finish(session);
  }
}

/** The session that a whole journal leads to, or null when it does not begin with an opening. */
export function replay(events: readonly SessionEvent[]): Session | null {
  const [first, ...later] = events;
  return first?.type === 'opened' ? later.reduce(advance, openSession(first)) : null;
}

/** A second vote comes after the first reveal of a question that has a key, and there is no third. */
export const canVoteAgain = (session: Session): boolean =>
  session.phase === 'revealed' && questionOf(session).answer.form !== 'talk' && votesOf(session).length === 1;

/** Time that is up closes the answers; in a discussion the clock only stops. */
function endTime(session: Session, at: number): Session {
  if (!session.clock?.running || leftAt(session.clock, at) > 0) return session;
  const stopped = { ...session, clock: pauseClock(session.clock, at) };
  return session.phase === 'asking' && session.step === 'answers' ? { ...stopped, phase: 'closed' } : stopped;
}
