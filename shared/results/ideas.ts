/** The results summed by idea: what a few words such as "two-thirds vote" have shown over all questions that test them. */
import { foldText } from '../question/fold-text';
import { groupBy } from './group-by';
import { isMarked } from './hardest';
import { needsAnotherLook, type Share } from './share';
import type { SessionTally } from './tally';

export interface IdeaTally {
  idea: string;
  share: Share;
  questions: number;
  /** How many of them need another look. */
  missed: number;
  /** Students who took part and were not right on at least one of its questions; null where hands were counted. */
  students: number | null;
}

function studentsWhoMissed(tally: SessionTally, questions: readonly number[]): number {
  return tally.record.studentIds.filter((_, student) => {
    if (!tally.tookPart[student]) return false;
    return questions.some((index) => tally.record.questions[index]?.votes[0]?.right[student] !== 1);
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
      share: shares.reduce((all, one) => ({
        right: all.right + one.right,
        of: all.of + one.of,
        answered: all.answered + one.answered,
      })),
      questions: members.length,
      missed: shares.filter(needsAnotherLook).length,
      students: byHand
        ? null
        : studentsWhoMissed(
            tally,
            members.map(({ index }) => index),
          ),
    };
  });
  return ideas.toSorted((a, b) => a.share.right * b.share.of - b.share.right * a.share.of);
}
