/** What the set adds up to, and the class it is for. */
import { Users } from 'lucide-react';
import type { QuestionSet } from '../../../shared/library/question-set';
import { totalsOf } from '../../../shared/library/set-totals';
import { msg } from '../../ui/messages';
import { Select } from '../../ui/select';
import { useClassChoice } from './use-class-choice';

interface Props {
  set: QuestionSet;
  classId: string | null;
  onClass: (classId: string | null) => void;
}

export function SetFigures({ set, classId, onClass }: Props) {
  const { questions, points, minutes, talkMinutes } = totalsOf(set);
  const choice = useClassChoice(msg.assemble.noClassShort);
  return (
    <div className="set-figures">
      <p>
        <b>{questions}</b> {msg.assemble.questionsWord(questions)}
      </p>
      <p>
        <b>{points}</b> {msg.assemble.pointsWord(points)}
      </p>
      <p>
        <b>{msg.assemble.minutes(minutes)}</b>{' '}
        {talkMinutes > 0 ? msg.assemble.ofDiscussion(talkMinutes) : msg.assemble.inAll}
      </p>
      <div className="set-figures__class">
        <Select
          label={msg.assemble.class}
          hideLabel
          icon={Users}
          value={classId ?? ''}
          options={choice}
          onChange={(chosen) => onClass(chosen || null)}
        />
      </div>
    </div>
  );
}
