/** Starts a quiz: for which class, and where the class will see it. */
import { Projector } from 'lucide-react';
import { useState } from 'react';
import { type Problem, problemText } from '../../../shared/problem';
import { call } from '../../desktop/desktop';
import { navigate } from '../../desktop/navigation';
import { useCall } from '../../desktop/use-call';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Icon } from '../../ui/icon';
import { msg } from '../../ui/messages';
import { Notice } from '../../ui/notice';
import { Select } from '../../ui/select';
import './start-quiz-dialog.css';

interface Props {
  setId: string;
  onClose: () => void;
}

export default function StartQuizDialog({ setId, onClose }: Props) {
  const sets = useCall('set.list', null, ['set.changed']);
  const classes = useCall('class.list', null, ['class.changed']);
  const app = useCall('app.read', null, ['displays.changed']);
  const [classId, setClassId] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const set = sets.value?.find((one) => one.id === setId);
  const second = (app.value?.displays ?? 1) > 1;
  const options = [
    { value: '', label: msg.live.noClass },
    ...(classes.value ?? []).map((one) => ({
      value: one.id,
      label: msg.live.classOption(one.name, one.students.length),
    })),
  ];

  const start = async () => {
    const result = await call('live.start', { setId, classId: classId === '' ? null : classId });
    if (!result.ok) return setProblem(result.problem);
    onClose();
    navigate({ page: 'present' });
  };
  return (
    <Dialog
      title={set ? msg.live.startTitle(set.title) : msg.live.startQuiz}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button kind="quiet" onPress={onClose}>
            {msg.live.cancel}
          </Button>
          <Button
            kind="primary"
            isDisabled={!set || set.items.length === 0}
            tip={msg.live.emptySet}
            onPress={() => void start()}
          >
            {msg.live.startQuiz}
          </Button>
        </>
      }
    >
      <div className="start-quiz">
        {problem && <Notice tone="danger">{problemText(problem, msg)}</Notice>}
        <Select label={msg.live.class} options={options} value={classId} onChange={setClassId} />
        <p className="start-quiz__note">{classId === '' ? msg.live.noClassNote : msg.live.classNote}</p>
        <p className="start-quiz__screen">
          <Icon of={Projector} />
          {second ? msg.live.willFillSecond : msg.live.willOpenWindow}
        </p>
      </div>
    </Dialog>
  );
}
