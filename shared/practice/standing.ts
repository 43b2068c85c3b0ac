/** How a question stands for whoever practises it: by the last answer to it, and by nothing before. */
import { fitsForm } from '../question/forms';
import { kindOf } from '../question/kinds';
import type { Mark } from '../question/mark';
import { markAnswer } from '../question/readiness';
import type { GivenById } from './practice';
import type { Practised } from './practised';

export type Standing = 'right' | 'partly' | 'other' | 'open' | 'unmarked';

export const isMarked = ({ question }: Practised): boolean => kindOf(question.kind).scored;

/** Null while there is no answer, or when the question was changed so that it can't have been this one. */
export function lastMark({ id, question }: Practised, given: GivenById): Mark | null {
  const last = given[id];
  return last && fitsForm(question.answer, last.answer) ? markAnswer(question, last.answer) : null;
}

export function standingOf(practised: Practised, given: GivenById): Standing {
  if (!isMarked(practised)) return 'unmarked';
  const mark = lastMark(practised, given);
  return mark === null ? 'open' : standingOfMark(mark);
}

export function standingOfMark({ right, share }: Mark): Standing {
  if (right) return 'right';
  return share > 0 ? 'partly' : 'other';
}
