/** Who chose what in the first vote, group by group: the right answer first, the blanks last. */
import { hasKey } from '../question/has-key';
import { groupBy } from './group-by';
import type { QuestionTally, SessionTally } from './tally';
import { isRightOption } from './vote-tally';

export interface Chosen {
  /** The option, or null for a written answer and for the blanks. */
  option: number | null;
  /** What was written; empty where its words were not noted, and where nothing was written. */
  text: string;
  mark: 'right' | 'other' | 'unmarked' | 'blank';
  /** The places of the students in the record. */
  students: number[];
}

const rank = { right: 0, unmarked: 1, other: 1, blank: 2 };

export function whoChose(tally: SessionTally, one: QuestionTally): Chosen[] {
  const vote = tally.record.questions[one.index]?.votes[0];
  if (!vote) return [];
  const writes = one.question.answer.form === 'write';
  const here = tally.record.studentIds.map((_, student) => student).filter((student) => tally.tookPart[student]);
  const groups = groupBy(here, (student) => vote.chosen[student] ?? -1);
  const chosen = Array.from(groups, ([answer, students]): Chosen => {
    if (answer < 0) return { option: null, text: '', mark: 'blank', students };
    const right = writes ? vote.right[students[0] ?? -1] === 1 : isRightOption(one.question, answer);
    const mark = !hasKey(one.question) ? 'unmarked' : right ? 'right' : 'other';
    return { option: writes ? null : answer, text: writes ? (vote.written[answer] ?? '') : '', mark, students };
  });
  return chosen.toSorted(
    (a, b) =>
      rank[a.mark] - rank[b.mark] ||
      (writes ? b.students.length - a.students.length : (a.option ?? 0) - (b.option ?? 0)),
  );
}
