/** The student whose answer is being taken or who is looked at; the next question, and the other way of answers, let go. */
import { useCallback, useState } from 'react';
import type { TeacherView } from '../../../shared/live/teacher-view';
import { type Entry, takesAnswers } from './entry';

type Picked = [studentId: string | null, pick: (studentId: string | null) => void];

export function usePicked(view: TeacherView, entry: Entry): Picked {
  const moment = `${view.index} ${view.vote} ${takesAnswers(view) && entry}`;
  const [last, setLast] = useState<{ studentId: string; moment: string } | null>(null);
  const pick = useCallback(
    (studentId: string | null) => setLast(studentId === null ? null : { studentId, moment }),
    [moment],
  );
  return [last?.moment === moment ? last.studentId : null, pick];
}
