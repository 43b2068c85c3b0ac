/** Who chose what in the first vote, group by group: the right answer first, the blanks last. */
import { hasKey } from '../question/has-key';
import { optionsOf, picksOne, textOf } from './given-in-vote';
import { groupBy } from './group-by';
import type { QuestionTally, SessionTally } from './tally';

export interface Chosen {
  /** The options by their indexes; none for a written answer and for the blanks. */
  options: number[];
  /** What was written, as markup; empty where its words were not noted, and where nothing was written. */
  text: string;
  mark: 'right' | 'other' | 'unmarked' | 'blank';
  /** The places of the students in the record. */
  students: number[];
}

const rank = { right: 0, unmarked: 1, other: 1, blank: 2 };

export function whoChose(tally: SessionTally, one: QuestionTally): Chosen[] {
  const vote = tally.record.questions[one.index]?.votes[0];
  if (!vote) return [];
  const lettered = picksOne(one.question);
  const here = tally.record.studentIds.map((_, student) => student).filter((student) => tally.tookPart[student]);
  const groups = groupBy(here, (student) => vote.chosen[student] ?? -1);
  const chosen = Array.from(groups, ([answer, students]): Chosen => {
    if (answer < 0) return { options: [], text: '', mark: 'blank', students };
    const right = vote.right[students[0] ?? -1] === 1;
    const mark = !hasKey(one.question) ? 'unmarked' : right ? 'right' : 'other';
    return { options: optionsOf(one.question, vote, answer), text: textOf(vote, answer), mark, students };
  });
  return chosen.toSorted(
    (a, b) =>
      rank[a.mark] - rank[b.mark] ||
      (lettered ? (a.options[0] ?? 0) - (b.options[0] ?? 0) : b.students.length - a.students.length),
  );
}
