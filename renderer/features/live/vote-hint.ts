/** When talking in pairs helps most, after the first vote with some but not most of the class right, and how to go on to it. */
import type { TeacherView } from '../../../shared/live/teacher-view';
import { hasKey } from '../../../shared/question/has-key';

const fewest = 5;

export function pairTalkHelps({ question, phase, votes }: Pick<TeacherView, 'question' | 'phase' | 'votes'>): boolean {
  const [vote] = votes;
  if (!hasKey(question) || !vote || votes.length > 1 || vote.answered < fewest || phase === 'discussing') return false;
  const share = vote.right / vote.answered;
  return share >= 0.3 && share <= 0.7;
}

/** The key of the large button where that is the way to the second vote. */
export const keyOfSecondVote = ({ nextStep }: Pick<TeacherView, 'nextStep'>): 'Space' | 'R' =>
  nextStep === 'startSecondVote' ? 'Space' : 'R';
