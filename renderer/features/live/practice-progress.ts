/** How far a class is that works at an own pace. */
import type { TeacherView } from '../../../shared/live/teacher-view';

type Seat = TeacherView['seats'][number];

export interface Worker {
  seat: Seat;
  answered: number;
  right: number;
}

/** Only who has a phone or has answered: the others are not at work. */
export const workersOf = ({ seats }: Pick<TeacherView, 'seats'>): Worker[] =>
  seats.flatMap((seat) =>
    seat.practised && (seat.phone !== 'none' || seat.practised.answered > 0) ? [{ seat, ...seat.practised }] : [],
  );

/** `of` questions to answer; who has answered all of them is through. */
export function progressOf(workers: readonly Worker[], of: number) {
  const sum = (part: 'answered' | 'right') => workers.reduce((all, worker) => all + worker[part], 0);
  return {
    begun: workers.filter(({ answered }) => answered > 0).length,
    through: workers.filter(({ answered }) => of > 0 && answered >= of).length,
    answered: sum('answered'),
    right: sum('right'),
  };
}

/** The wall says how many the class answers: polls and discussions are left out there. */
export const questionsToAnswer = ({ wall, questions }: Pick<TeacherView, 'wall' | 'questions'>): number =>
  wall.scene.scene === 'practice' ? wall.scene.questions : questions.length;
