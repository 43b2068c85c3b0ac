/** Packs a library into one file: says what will be in it and what stays behind, then asks where to save it. */
import { FileWarning } from 'lucide-react';
import { useState } from 'react';
import type { Library } from '../../../shared/library/library-list';
import type { PackLook } from '../../../shared/library/pack';
import { type Problem, problemText } from '../../../shared/problem';
import { call } from '../../desktop/desktop';
import { useCall } from '../../desktop/use-call';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { IconRow, IconRows } from '../../ui/icon-rows';
import { msg } from '../../ui/messages';
import { Notice } from '../../ui/notice';
import { showToast } from '../../ui/toast';
import './pack-dialog.css';

const words = msg.packs;

export function PackDialog({ library, onDone }: { library: Library; onDone: () => void }) {
  const looked = useCall('pack.look', { libraryId: library.id }, []);
  const [isSaving, setIsSaving] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const save = async () => {
    setIsSaving(true);
    const packed = await call('pack.save', { libraryId: library.id });
    setIsSaving(false);
    if (!packed.ok) return setProblem(packed.problem);
    setProblem(null);
    if (!packed.value) return;
    onDone();
    showToast(msg.library.packed(packed.value.file.split(/[\\/]/).at(-1) ?? ''));
  };
  const failed = problem ?? looked.problem;
  return (
    <Dialog
      title={words.title(library.name)}
      isOpen
      onClose={onDone}
      footer={
        <>
          <Button kind="quiet" onPress={onDone}>
            {msg.app.cancel}
          </Button>
          <Button kind="primary" isDisabled={isSaving} tip={words.saving} onPress={() => void save()}>
            {isSaving ? words.saving : words.save}
          </Button>
        </>
      }
    >
      <div className="pack">
        <p>{words.text}</p>
        {failed && <Notice tone="danger">{problemText(failed, msg.problems)}</Notice>}
        <div role="status" className="pack__holds">
          {looked.value ? <Holds look={looked.value} library={library} /> : !failed && <p>{words.looking}</p>}
        </div>
      </div>
    </Dialog>
  );
}

function Holds({ look, library }: { look: PackLook; library: Library }) {
  return (
    <>
      <p className="pack__count">{words.holds(look.topics, look.pictures)}</p>
      {library.setAside.length > 0 && (
        <section>
          <h3>{words.damagedGoAlong(library.setAside.length)}</h3>
          <IconRows>
            {library.setAside.map(({ file, problem }) => (
              <IconRow key={file} icon={FileWarning}>
                {problemText(problem, msg.problems)}
              </IconRow>
            ))}
          </IconRows>
        </section>
      )}
      {look.stays.length > 0 && (
        <section>
          <h3>{words.stays}</h3>
          <IconRows>
            {look.stays.map(({ file, why }) => (
              <IconRow key={file} icon={FileWarning}>
                <bdi className="pack__file" title={file}>
                  {file}
                </bdi>{' '}
                <span className="pack__why">{words.why[why]}</span>
              </IconRow>
            ))}
          </IconRows>
        </section>
      )}
      <p className="pack__bin">{words.bin}</p>
    </>
  );
}
