/** The heading over the roster: how many have answered or are in, and who is still to come. */
import type { TeacherView } from '../../../shared/live/teacher-view';
import { msg } from '../../ui/messages';
import { turnoutOf } from './entry';
import { seatName } from './seat-words';

export function rosterTitle(view: TeacherView): string {
  if (view.phase === 'lobby' || view.phase === 'practice') return hereTitle(view);
  if (view.question.answer.form === 'talk') return msg.live.theClass;
  const { answered, expected, tooMany } = turnoutOf(view);
  return expected === null || tooMany
    ? msg.live.wall.answeredAlone(answered)
    : msg.live.wall.answered(answered, expected);
}

/** Before the quiz: how many are in by phone, where phones are on. */
function hereTitle({ phones, seats, className }: TeacherView): string {
  if (!phones) return className === '' ? msg.live.theClass : msg.live.students(seats.length);
  return msg.classroom.seat.here(phones.here, seats.length);
}

/** Who was picked is more than how many are missing. */
export function rosterRest(view: TeacherView, namesHidden: boolean): string {
  const called = view.seats.find(({ studentId }) => studentId === view.called);
  if (called) return msg.live.called(seatName(called, namesHidden));
  const { phase, votes, expected, phones } = view;
  const toCome = (expected ?? 0) - (votes.at(-1)?.answered ?? 0);
  const isOpen = (phase === 'asking' || phase === 'closed') && toCome > 0 && votes.length > 0;
  const away = phones?.away ?? 0;
  return [isOpen && msg.live.toCome(toCome), away > 0 && msg.classroom.seat.reconnecting(away)]
    .filter((part) => typeof part === 'string')
    .join(', ');
}
