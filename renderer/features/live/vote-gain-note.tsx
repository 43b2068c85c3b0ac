/** Both votes in a sentence, and what the talk between them changed. */
import { TrendingUp } from 'lucide-react';
import type { TeacherView } from '../../../shared/live/teacher-view';
import { Icon } from '../../ui/icon';
import { msg } from '../../ui/messages';
import { voteGain } from './vote-gain';

export function VoteGainNote({ view }: { view: TeacherView }) {
  const gain = voteGain(view);
  if (!gain) return null;
  const { before, now, points } = gain;
  const words = msg.playing.gain;
  return (
    <div className="question-pane__gain">
      <Icon of={TrendingUp} />
      <p>
        {words.said(before.right, before.answered, now.right, now.answered)}{' '}
        {points !== null && <b>{points === 0 ? words.same : words.points(points)}</b>}
      </p>
    </div>
  );
}
