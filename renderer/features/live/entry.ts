/** How answers are taken in the presenter, by name or by hands, and when: until the reveal, also when time is up. */
import type { TeacherView } from '../../../shared/live/teacher-view';

export type Entry = 'names' | 'hands';

export const takesAnswers = ({ phase, step }: Pick<TeacherView, 'phase' | 'step'>): boolean =>
  phase === 'closed' || (phase === 'asking' && step === 'answers');

/** How many the current vote has by name, and all in all: more than the class where hands came on top of names. */
export function turnoutOf({ seats, votes, expected }: Pick<TeacherView, 'seats' | 'votes' | 'expected'>) {
  const answered = votes.at(-1)?.answered ?? 0;
  const byName = seats.filter((seat) => seat.answered).length;
  return { answered, byName, expected, tooMany: expected !== null && answered > expected };
}
