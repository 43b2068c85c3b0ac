/** The time that students with extra time have after the others. */
import type { Clock } from '../../../shared/live/clock';
import type { TeacherView } from '../../../shared/live/teacher-view';

/** It runs to its end by itself, counted back from there. */
export function extraClock({ phase, extraUntil }: Pick<TeacherView, 'phase' | 'extraUntil'>): Clock | null {
  return phase === 'closed' && extraUntil !== null
    ? { total: extraUntil, left: extraUntil, at: 0, running: true }
    : null;
}

export const stillAnswering = ({ seats }: Pick<TeacherView, 'seats'>): number =>
  seats.filter(({ extraTime, answered }) => extraTime > 1 && !answered).length;
