/** The dialog while a text is pasted: see what became of every line, decide, and only then keep the topic. */
import { problemText } from '../../../shared/problem';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { msg } from '../../ui/messages';
import { Notice } from '../../ui/notice';
import { ImportBody } from './import-body';
import { LibrarySelect } from './library-select';
import { useConfirmKey } from './use-confirm-key';
import { useDraft } from './use-draft';
import { useImport } from './use-import';
import type { ImportJob } from './use-import-job';
import { usePastedFile } from './use-pasted-file';
import { useTarget } from './use-target';
import { WaysIn } from './ways-in';

const words = msg.importing;

export function PastePage({ job, onClose }: { job: ImportJob; onClose: () => void }) {
  const target = useTarget();
  const { into } = target;
  const reading = useDraft(target.libraries, into);
  const { problem, keep } = useImport(onClose);
  const topic = reading.outcome?.topic;
  usePastedFile(reading.draft, job);
  const confirm = () => {
    if (into && topic) void keep(into.id, topic);
  };
  useConfirmKey(confirm);
  const refused = problem ?? job.problem;
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={onClose}
      size="wide"
      footerStart={<LibrarySelect target={target} />}
      footer={
        <>
          <Button kind="quiet" keys={['Esc']} onPress={onClose}>
            {words.cancel}
          </Button>
          <Button
            kind="primary"
            keys={['Ctrl', 'Enter']}
            isDisabled={!topic || !into}
            tip={into ? words.pasteFirst : words.noLibrary}
            onPress={confirm}
          >
            {words.importTopic}
          </Button>
        </>
      }
    >
      {refused && <Notice tone="danger">{problemText(refused, msg.problems)}</Notice>}
      {!reading.draft.showsLines && <WaysIn job={job} />}
      <ImportBody {...reading} />
    </Dialog>
  );
}
