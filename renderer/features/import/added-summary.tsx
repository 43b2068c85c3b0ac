/** What was added, with a way to take it back, to save the report, and on to the topics. */
import { Check, Save, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { ImportAdded } from '../../../shared/import/import-calls';
import { sumOf } from '../../../shared/import/report';
import { type Problem, problemText } from '../../../shared/problem';
import { call } from '../../desktop/desktop';
import { navigate } from '../../desktop/navigation';
import { announce } from '../../ui/announce';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Icon } from '../../ui/icon';
import { msg } from '../../ui/messages';
import { Notice } from '../../ui/notice';
import './added-summary.css';
import { saveReport } from './save-report';
import type { ImportJob } from './use-import-job';
import type { Target } from './use-target';

const words = msg.importing;
const filesWords = msg.importFiles;

interface Props {
  job: ImportJob;
  added: ImportAdded;
  target: Target;
  onClose: () => void;
}

export function AddedSummary({ job, added, target, onClose }: Props) {
  const [isBack, setIsBack] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { into } = target;
  const refused = sumOf(job.files).refused;
  const takeBack = async () => {
    if (!job.id) return;
    const back = await call('import.takeBack', { job: job.id });
    setProblem(back.ok ? null : back.problem);
    if (!back.ok) return;
    setIsBack(true);
    announce(filesWords.takenBack);
  };
  const show = () => {
    const [topicId] = added.topicIds;
    if (into && topicId) navigate({ page: 'library', libraryId: into.id, topicId });
    onClose();
  };
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={onClose}
      footerStart={
        !isBack && (
          <Button kind="quiet" icon={Undo2} onPress={() => void takeBack()}>
            {filesWords.undo}
          </Button>
        )
      }
      footer={
        <>
          <Button kind="quiet" icon={Save} onPress={() => void saveReport(job)}>
            {filesWords.report.save}
          </Button>
          <Button kind="primary" autoFocus onPress={isBack ? onClose : show}>
            {isBack ? filesWords.close : filesWords.showTopics(added.topicIds.length)}
          </Button>
        </>
      }
    >
      {(problem ?? job.problem) && (
        <Notice tone="danger">{problemText((problem ?? job.problem) as Problem, msg.problems)}</Notice>
      )}
      <p className="added">
        <Icon of={isBack ? Undo2 : Check} />
        <span>
          {isBack ? filesWords.takenBack : filesWords.added(added.questions, added.topicIds.length, into?.name ?? '')}
        </span>
      </p>
      {refused > 0 && <p className="added__refused">{filesWords.notAdded(refused)}</p>}
    </Dialog>
  );
}
