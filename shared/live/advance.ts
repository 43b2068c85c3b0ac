/** The rules of play: the one place that says what an event does to a session. An event that makes no sense leaves it as it is. */
import type { EventOf, SessionEvent } from './event';
import { startPractice } from './own-pace';
import { callStudent, groupStudents, joinAsGuest, leaveAsGuest } from './people-in-session';
import { plainPlay } from './play';
import { canVoteAgain } from './second-vote';
import { moveTo, type Session } from './session';
import { addQuestion, arriveAt, finish, openVote, skip, stepOn } from './steps';
import { stepBack } from './steps-back';
import { takeAnswer } from './take-answer';
import { changeTimer, endTime, pauseTimer, startTimer } from './timing';
import { keepVoteTime } from './vote-time';

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
    guests: [],
    extraTime: event.extraTime ?? {},
    play: plainPlay,
    groups: [],
    over: null,
    startedAt: event.at,
    index: 0,
    votes: event.items.map(() => []),
    shown: event.items.map(() => false),
    added: 0,
    clock: null,
    blank: false,
    called: [],
    steppedAt: Number.NEGATIVE_INFINITY,
  };
}

export function advance(session: Session, event: SessionEvent): Session {
  const played = session.phase === 'finished' ? session : play(session, event);
  if (played === session) return session;
  const next = keepVoteTime(session, played, event.at);
  const shown = isAnswering(next) && !isAnswering(session) ? { ...next, over: null } : next;
  return steps.has(event.type) ? { ...shown, over: null, steppedAt: event.at } : shown;
}

const isAnswering = (session: Session): boolean => session.phase === 'asking' && session.step === 'answers';

const steps: ReadonlySet<SessionEvent['type']> = new Set([
  'stepped',
  'wentBack',
  'jumped',
  'skipped',
  'questionAdded',
  'votedAgain',
]);

function play(session: Session, event: SessionEvent): Session {
  switch (event.type) {
    case 'opened':
    case 'ticked':
      return session;
    case 'stepped':
      return isDoublePress(session, event.at) ? session : stepOn(session, event.at);
    case 'wentBack':
      return stepBack(session, event.at);
    case 'jumped':
      return session.items[event.index] && session.phase !== 'practice' ? arriveAt(session, event.index) : session;
    case 'answered':
      return takeAnswer(session, event);
    case 'timerStarted':
      return startTimer(session, event.at);
    case 'timerPaused':
      return pauseTimer(session, event.at);
    case 'timerChanged':
      return changeTimer(session, event.seconds, event.at);
    case 'timeEnded':
      return endTime(session, event.at);
    case 'blanked':
      return session.blank === event.on ? session : { ...session, blank: event.on };
    case 'votedAgain':
      return canVoteAgain(session) ? voteAgain(session, event.at) : session;
    case 'called':
      return callStudent(session, event.studentId);
    case 'skipped':
      return isDoublePress(session, event.at) ? session : skip(session);
    case 'questionAdded':
      return addQuestion(session, event.item);
    case 'joined':
      return joinAsGuest(session, event.studentId);
    case 'left':
      return leaveAsGuest(session, event.studentId);
    case 'grouped':
      return groupStudents(session, event.groups);
    case 'laid':
      return lay(session, event.over);
    case 'playSet':
      return { ...session, play: event.play };
    case 'practiceStarted':
      return startPractice(session);
    case 'finished':
      return finish(session);
  }
}

/** The time of the first vote ends where the second opens. */
const voteAgain = (session: Session, at: number): Session =>
  openVote(keepVoteTime(session, moveTo(session, { phase: 'closed' }), at), at);

/** A computer's clock that was set back must not lock the key. */
function isDoublePress(session: Session, at: number): boolean {
  const since = at - session.steppedAt;
  return since >= 0 && since < doublePress;
}

/** The leaderboard only where it was switched on, and never while the class answers. */
function lay(session: Session, over: Session['over']): Session {
  const allowed = over !== 'leaderboard' || (session.play.points && session.play.leaderboard && !isAnswering(session));
  return allowed && over !== session.over ? { ...session, over } : session;
}

/** The session that a whole journal leads to, or null when it does not begin with an opening. */
export function replay(events: readonly SessionEvent[]): Session | null {
  const [first, ...later] = events;
  return first?.type === 'opened' ? later.reduce(advance, openSession(first)) : null;
}
