/** After the time of the others: how many may still answer on their phones, and for how long. */
import { Hourglass } from 'lucide-react';
import type { TeacherView } from '../../../shared/live/teacher-view';
import { clockText } from '../../projector/clock';
import { useTimeLeft } from '../../projector/use-clock';
import { Icon } from '../../ui/icon';
import { msg } from '../../ui/messages';
import { extraClock, stillAnswering } from './extra-clock';

export function ExtraTimeNote({ view }: { view: TeacherView }) {
  const left = useTimeLeft(extraClock(view));
  const students = stillAnswering(view);
  if (left <= 0 || students === 0) return null;
  return (
    <p className="question-pane__extra">
      <Icon of={Hourglass} />
      {msg.classroom.extraTime.left(students, clockText(left))}
    </p>
  );
}
