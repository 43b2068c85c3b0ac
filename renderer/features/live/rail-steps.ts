/** The steps of the question at hand, and the one the class is at. */
import type { TeacherView } from '../../../shared/live/teacher-view';
import { hasKey } from '../../../shared/question/has-key';

export type RailStep = 'question' | 'options' | 'answers' | 'reveal' | 'secondVote' | 'think' | 'pair' | 'share';

export function railSteps(view: Pick<TeacherView, 'question' | 'phase' | 'step' | 'vote' | 'canVoteAgain'>): {
  steps: RailStep[];
  current: RailStep;
} {
  const { question, phase, step, vote, canVoteAgain } = view;
  if (question.answer.form === 'talk')
    return {
      steps: ['question', 'think', 'pair', 'share'],
      current: step === 'think' || step === 'pair' || step === 'share' ? step : 'question',
    };
  const hasSecond = (question.secondVote && hasKey(question)) || (phase === 'revealed' && canVoteAgain) || vote > 1;
  const again: RailStep[] = hasSecond ? ['secondVote'] : [];
  const options: RailStep[] = question.answer.form === 'choose' ? ['options'] : [];
  const steps: RailStep[] = ['question', ...options, 'answers', 'reveal', ...again];
  if (phase === 'revealed') return { steps, current: vote > 1 ? 'secondVote' : 'reveal' };
  if (phase === 'closed' || step === 'answers') return { steps, current: vote > 1 ? 'secondVote' : 'answers' };
  return { steps, current: step === 'options' && options.length > 0 ? 'options' : 'question' };
}
