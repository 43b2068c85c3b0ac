/** How answers are taken in the presenter, by name or by hands, and when: until the reveal, also when time is up. */
import type { TeacherView } from '../../../shared/live/teacher-view';

export type Entry = 'names' | 'hands';

export const takesAnswers = ({ phase, step }: Pick<TeacherView, 'phase' | 'step'>): boolean =>
  phase === 'closed' || (phase === 'asking' && step === 'answers');
