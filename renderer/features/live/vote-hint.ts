/** When talking in pairs helps most: after the first vote, with some but not most of the class right. */
import type { TeacherView } from '../../../shared/live/teacher-view';
import { hasKey } from '../../../shared/question/has-key';

const fewest = 5;

export function pairTalkHelps({ question, phase, votes }: Pick<TeacherView, 'question' | 'phase' | 'votes'>): boolean {
  const [vote] = votes;
  if (!hasKey(question) || !vote || votes.length > 1 || vote.answered < fewest || phase === 'discussing') return false;
  const share = vote.right / vote.answered;
  return share >= 0.3 && share <= 0.7;
}
