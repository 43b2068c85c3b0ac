/** The import dialog: paste a text, see what became of every line, decide, and only then keep the topic. */
import { Folder } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { problemText } from '../../../shared/problem';
import { usePlace } from '../../desktop/navigation';
import { useCall } from '../../desktop/use-call';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { msg } from '../../ui/messages';
import { Notice } from '../../ui/notice';
import { Select } from '../../ui/select';
import { ImportBody } from './import-body';
import './import-dialog.css';
import { targetAt, usualTarget } from './import-target';
import { useDraft } from './use-draft';
import { useImport } from './use-import';

const words = msg.importing;

interface Props {
  isOpen: boolean;
  onClose: () => void;
}

/** Closed it forgets what was pasted. */
export default function ImportDialog({ isOpen, onClose }: Props) {
  return isOpen ? <OpenDialog onClose={onClose} /> : null;
}

function OpenDialog({ onClose }: { onClose: () => void }) {
  const place = usePlace();
  const libraries = useCall('library.list', null, ['library.changed']);
  const writable = (libraries.value ?? []).filter((library) => !library.readOnly && !library.problem);
  const [chosen, setChosen] = useState(place.page === 'library' ? targetAt(place.libraryId) : undefined);
  const into = writable.find((library) => library.id === chosen) ?? usualTarget(writable);
  const reading = useDraft(libraries.value ?? [], into);
  const { problem, keep } = useImport(onClose);
  const topic = reading.outcome?.topic;
  const confirm = () => {
    if (into && topic) void keep(into.id, topic);
  };
  useConfirmKey(confirm);
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={onClose}
      size="wide"
      footerStart={
        into && (
          <>
            <span className="reading_into" aria-hidden="true">
              {words.into}
            </span>
            <Select
              label={words.chooseLibrary}
              hideLabel
              icon={Folder}
              options={writable.map(({ id, name }) => ({ value: id, label: name }))}
              value={into.id}
              onChange={setChosen}
            />
          </>
        )
      }
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
      {problem && <Notice tone="danger">{problemText(problem, msg.problems)}</Notice>}
      <ImportBody {...reading} />
    </Dialog>
  );
}

/** Ctrl+Enter confirms wherever the focus is; it is heard first, so that it does not press a button too. */
function useConfirmKey(confirm: () => void): void {
  const latest = useRef(confirm);
  latest.current = confirm;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current();
    };
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, []);
}
