/** Before a quiz starts: with which class, and where the wall will appear. */
import { Projector } from 'lucide-react';
import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { Problem } from '../../../shared/problem';
import { problemText } from '../../../shared/problem';
import { call } from '../../desktop/desktop';
import { formatPlace, navigate } from '../../desktop/navigation';
import { useCall } from '../../desktop/use-call';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { msg } from '../../ui/messages';
import { Notice } from '../../ui/notice';
import './start-quiz-dialog.css';
import { useClassChoice } from './use-class-choice';
import type { SetDraft } from './use-set-draft';

interface Props {
  draft: SetDraft;
  classId: string | null;
  onClass: (classId: string | null) => void;
  onClose: () => void;
}

export function StartQuizDialog({ draft, classId, onClass, onClose }: Props) {
  const { set } = draft;
  const choice = useClassChoice(msg.assemble.noClass);
  const { begin, isStarting, problem } = useStart(draft, classId);
  return (
    <Dialog
      title={msg.assemble.startTitle(set.title || msg.assemble.untitled)}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button kind="quiet" onPress={onClose}>
            {msg.app.cancel}
          </Button>
          <Button kind="primary" icon={Projector} autoFocus isDisabled={isStarting} onPress={() => void begin()}>
            {isStarting ? msg.assemble.starting : msg.assemble.start}
          </Button>
        </>
      }
    >
      {problem && <Notice tone="danger">{problemText(problem, msg.problems)}</Notice>}
      <RadioGroup className="start-quiz" value={classId ?? ''} onChange={(chosen) => onClass(chosen || null)}>
        <Label className="field-label">{msg.assemble.class}</Label>
        {choice.map(({ value, label }) => (
          <Radio key={value} value={value} className="start-quiz__class">
            <span className="start-quiz__dot" />
            <span dir="auto">{label}</span>
          </Radio>
        ))}
      </RadioGroup>
      {!classId && <p className="start-quiz__hint">{msg.assemble.noClassText}</p>}
      <WhereTheWallIs />
    </Dialog>
  );
}

function WhereTheWallIs() {
  const app = useCall('app.read', null, ['displays.changed']);
  if (!app.value) return null;
  return <Notice tone="info">{app.value.displays > 1 ? msg.assemble.wallSecond : msg.assemble.wallWindow}</Notice>;
}

/** Starts with the set as it is on disk, so it is written first. */
function useStart(draft: SetDraft, classId: string | null) {
  const [isStarting, setStarting] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const begin = async () => {
    setStarting(true);
    if (await draft.saveNow()) {
      const started = await call('live.start', { setId: draft.set.id, classId });
      if (started.ok) {
        window.history.replaceState(null, '', formatPlace({ page: 'sets', setId: draft.set.id }));
        return navigate({ page: 'present' });
      }
      setProblem(started.problem);
    }
    setStarting(false);
  };
  return { begin, isStarting, problem: problem ?? draft.problem };
}
