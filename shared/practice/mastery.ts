/**
 * How far a topic and its ideas are mastered. The rule is ours: of the questions answered so far, the share whose last
 * answer was right; a percent and its place on the ramp only from as many answers on as every other percent here.
 */
import { foldText } from '../question/fold-text';
import { groupBy } from '../results/group-by';
import type { Share } from '../results/share';
import type { GivenById } from './practice';
import type { Practised } from './practised';
import { isMarked, standingOf } from './standing';

export interface Mastered {
  share: Share;
  /** Questions with a key that were not answered yet. */
  left: number;
}

export interface MasteredIdea extends Mastered {
  idea: string;
}

/** Half a right answer is not a right one. */
export function masteryFor(questions: readonly Practised[], given: GivenById): Mastered {
  const standings = questions.filter(isMarked).map((one) => standingOf(one, given));
  const left = standings.filter((one) => one === 'open').length;
  const right = standings.filter((one) => one === 'right').length;
  return { share: { right, of: standings.length - left }, left };
}

/** In the order of the questions, so that no row jumps while somebody practises; questions without an idea belong to none. */
export function masteryByIdea(questions: readonly Practised[], given: GivenById): MasteredIdea[] {
  const tested = questions.filter(isMarked).filter(({ question }) => question.idea.trim() !== '');
  const groups = groupBy(tested, ({ question }) => foldText(question.idea));
  return Array.from(groups.values(), (members) => ({
    idea: members[0]?.question.idea.trim() ?? '',
    ...masteryFor(members, given),
  }));
}
