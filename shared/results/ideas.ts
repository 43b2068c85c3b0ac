/** The results summed by idea: what a few words such as "two-thirds vote" have shown over all questions that test them. */
import { foldText } from '../question/fold-text';
import { groupBy } from './group-by';
import { isMarked } from './hardest';
import { needsAnotherLook, type Share } from './share';
import { addShares, type SessionTally } from './tally';

export interface IdeaTally {
  idea: string;
  share: Share;
  questions: number;
  /** How many of them need another look. */
  missed: number;
  /** Students who answered something else on at least one of its questions; a blank is not held against anybody. Null where hands were counted. */
  students: number | null;
}

function studentsWhoAnsweredElse(tally: SessionTally, questions: readonly number[]): number {
  return tally.record.studentIds.filter((_, student) => {
    return questions.some((index) => {
      const vote = tally.record.questions[index]?.votes[0];
      return (vote?.chosen[student] ?? -1) >= 0 && vote?.right[student] !== 1;
    });
  }).length;
}

/** The lowest share first; questions without an idea belong to none. */
export function ideasOf(tally: SessionTally): IdeaTally[] {
  const groups = groupBy(
    tally.questions.filter(isMarked).filter(({ question }) => question.idea.trim() !== ''),
    ({ question }) => foldText(question.idea),
  );
  const ideas = Array.from(groups.values(), (members): IdeaTally => {
    const shares = members.map(({ first }) => first);
    const byHand = members.some(({ votes }) => (votes[0]?.hands ?? 0) > 0);
    return {
      idea: members[0]?.question.idea.trim() ?? '',
      share: addShares(shares) ?? { right: 0, of: 0 },
      questions: members.length,
      missed: shares.filter(needsAnotherLook).length,
      students: byHand
        ? null
        : studentsWhoAnsweredElse(
            tally,
            members.map(({ index }) => index),
          ),
    };
  });
  return ideas.toSorted((a, b) => a.share.right * b.share.of - b.share.right * a.share.of);
}
