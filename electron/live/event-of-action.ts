/** Turns what the teacher does into the event that is kept, with its time and, where it needs one, its chance. */
import type { Action } from '../../shared/live/action';
import type { SessionEvent } from '../../shared/live/event';
import { makeGroups } from '../../shared/live/make-groups';
import { pickStudent } from '../../shared/live/pick-student';
import type { Session } from '../../shared/live/session';

/** What + and - change the time by, in seconds. */
const timeStep = 30;

export interface AtHand {
  at: number;
  /** From 0 up to but not 1, anew at each call. */
  chance: () => number;
  /** Under which name a student's answer is kept: the own id, or in a poll a ballot. */
  voterOf: (studentId: string) => string;
}

/** Null when there is nothing to do, as when a student is to be picked and there is no roster. */
export function eventOfAction(action: Action, session: Session, { at, chance, voterOf }: AtHand): SessionEvent | null {
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
      return {
        type: 'answered',
        at,
        by: { channel: 'roster', studentId: voterOf(action.studentId), answer: action.answer },
      };
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
    case 'skip':
      return { type: 'skipped', at };
    case 'addQuestion':
      return { type: 'questionAdded', at, item: { id: action.question.id, question: action.question, from: null } };
    case 'makeGroups': {
      const groups = action.size === null ? [] : makeGroups(session.studentIds, action.size, seedOf(chance()));
      return { type: 'grouped', at, groups };
    }
    case 'lay':
      return { type: 'laid', at, over: action.over };
    case 'setPlay':
      return { type: 'playSet', at, play: action.play };
    case 'practise':
      return { type: 'practiceStarted', at };
    case 'finish':
      return { type: 'finished', at };
  }
}

/** A 32-bit integer of a number from 0 up to but not 1. */
const seedOf = (chance: number): number => Math.floor(chance * 2 ** 32) | 0;
