/** The questions with the fewest right answers, and the other answer that drew most. */

import { needsAnotherLook, type Share } from './share';
import type { QuestionTally, SessionTally } from './tally';
import { isRightOption } from './vote-tally';

type Marked = QuestionTally & { first: Share };

export const isMarked = (one: QuestionTally): one is Marked => one.first !== null;

/** Compared as fractions, so that no rounding can swap two questions; what is equal stays in the quiz's order. */
export function hardestFirst(tally: SessionTally): Marked[] {
  return tally.questions
    .filter(isMarked)
    .toSorted((a, b) => a.first.right * b.first.of - b.first.right * a.first.of || a.index - b.index);
}

export const anotherLook = (tally: SessionTally): Marked[] =>
  tally.questions.filter(isMarked).filter(({ first }) => needsAnotherLook(first));

/** The option that most chose among those that are not right, in the first vote; the earlier one when two are equal. */
export function commonOther(one: QuestionTally): { option: number; count: number } | null {
  const { answer } = one.question;
  if (answer.form !== 'choose' || one.first === null) return null;
  const others = (one.votes[0]?.counts ?? [])
    .map((count, option) => ({ option, count }))
    .filter(({ option, count }) => count > 0 && !isRightOption(one.question, option));
  return others.toSorted((a, b) => b.count - a.count || a.option - b.option)[0] ?? null;
}
