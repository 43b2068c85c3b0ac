/** What the talk changed: how many were right in the first vote and in the second. */
import type { TeacherView } from '../../../shared/live/teacher-view';
import { hasKey } from '../../../shared/question/has-key';

export interface Gain {
  before: { right: number; answered: number };
  now: { right: number; answered: number };
  /** Of the shares in percentage points; null where too few answered for a percentage. */
  points: number | null;
}

const fewest = 5;

/** Null until a second vote has answers. */
export function voteGain({ question, votes }: Pick<TeacherView, 'question' | 'votes'>): Gain | null {
  const [before, now] = votes;
  if (!hasKey(question) || !before || !now || now.answered === 0) return null;
  const percent = (vote: Gain['now']) => Math.round((vote.right / vote.answered) * 100);
  const few = Math.min(before.answered, now.answered) < fewest;
  return { before, now, points: few ? null : percent(now) - percent(before) };
}
