/** Turns what the teacher does into the event that is kept, with its time and, where it needs one, its chance. */
import type { Action } from '../../shared/live/action';
import type { SessionEvent } from '../../shared/live/event';
import { pickStudent } from '../../shared/live/pick-student';
import type { Session } from '../../shared/live/session';

/** What + and - change the time by, in seconds. */
const timeStep = 30;

/** Null when there is nothing to do, as when a student is to be picked and there is no roster. */
export function eventOfAction(action: Action, session: Session, at: number, chance: () => number): SessionEvent | null {
  switch (action.do) {
    case 'next':
      return { type: 'stepped', at };
    case 'back':
      return { type: 'wentBack', at };
    case 'goTo':
      return { type: 'jumped', at, index: action.index };
    case 'countHands':
      return { type: 'answered', at, by: { channel: 'hands', optionId: action.optionId, count: action.count } };
    case 'answerFor':
      return { type: 'answered', at, by: { channel: 'roster', studentId: action.studentId, answer: action.answer } };
    case 'timer':
      if (action.change === 'toggle') return { type: session.clock?.running ? 'timerPaused' : 'timerStarted', at };
      return { type: 'timerChanged', at, seconds: action.change === 'more' ? timeStep : -timeStep };
    case 'blank':
      return { type: 'blanked', at, on: !session.blank };
    case 'voteAgain':
      return { type: 'votedAgain', at };
    case 'pickStudent': {
      const studentId = pickStudent(session, chance());
      return studentId === null ? null : { type: 'called', at, studentId };
    }
    case 'finish':
      return { type: 'finished', at };
  }
}
