/** The export dialog: a format is chosen, what it leaves behind is said, and the file is saved. */
import { useState } from 'react';
import type { Reply } from '../../../shared/contract';
import { type ExportFormatName, exportFormats } from '../../../shared/export/export-formats';
import { type Problem, problemText } from '../../../shared/problem';
import { call } from '../../desktop/desktop';
import type { Exporting } from '../../desktop/exporting';
import { useCall } from '../../desktop/use-call';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { msg } from '../../ui/messages';
import { Notice } from '../../ui/notice';
import { Select } from '../../ui/select';
import './export-dialog.css';
import { LossList } from './loss-list';

const words = msg.exporting;
const formats = exportFormats.map(({ name, label }) => ({ value: name, label }));

type SavedFile = NonNullable<Reply<'export.save'>>;

export default function ExportDialog({
  exporting: { what, name },
  onClose,
}: {
  exporting: Exporting;
  onClose: () => void;
}) {
  const [format, setFormat] = useState<ExportFormatName>('gift');
  const [saving, setSaving] = useState(false);
  const [file, setFile] = useState<SavedFile | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const looked = useCall('export.look', { format, what }, []);
  // What was said of the format chosen before is no answer to this one.
  const losses = looked.value?.format === format ? looked.value : null;
  const held = losses ? losses.questions - losses.leftOut.length : 0;
  const save = async () => {
    setSaving(true);
    setProblem(null);
    const saved = await call('export.save', { format, what });
    setSaving(false);
    if (!saved.ok) setProblem(saved.problem);
    else if (saved.value) setFile(saved.value);
  };
  const choose = (next: ExportFormatName) => {
    setFormat(next);
    setFile(null);
    setProblem(null);
  };
  const failed = problem ?? looked.problem;
  const several = what.of === 'topics' && what.topicIds.length > 1;
  return (
    <Dialog
      title={several ? words.titleMany(what.topicIds.length) : words.title(name)}
      isOpen
      onClose={onClose}
      footerStart={<p className="export__keeps">{words.keeps}</p>}
      footer={
        <>
          <Button kind="quiet" onPress={onClose}>
            {file ? msg.app.close : msg.app.cancel}
          </Button>
          <Button
            kind="primary"
            isDisabled={held === 0 || saving}
            tip={saving ? words.saving : words.nothing}
            onPress={() => void save()}
          >
            {words.save(held)}
          </Button>
        </>
      }
    >
      <div className="export">
        <Select label={words.format} options={formats} value={format} onChange={choose} />
        <p className="export__about">{words.about[format]}</p>
        {file && <Saved saved={file} onProblem={setProblem} />}
        {failed && <Notice tone="danger">{problemText(failed, msg.problems)}</Notice>}
        <div role="status">{losses ? <LossList losses={losses} /> : <p>{words.looking}</p>}</div>
      </div>
    </Dialog>
  );
}

function Saved({
  saved: { file, lostPictures },
  onProblem,
}: {
  saved: SavedFile;
  onProblem: (problem: Problem) => void;
}) {
  const name = file.split(/[/\\]/).at(-1) ?? file;
  const show = async () => {
    const shown = await call('export.show', { file });
    if (!shown.ok) onProblem(shown.problem);
  };
  return (
    <Notice tone={lostPictures > 0 ? 'warn' : 'ok'} action={{ label: words.show, onPress: () => void show() }}>
      {lostPictures > 0 ? words.savedWithout(name, lostPictures) : words.saved(name)}
    </Notice>
  );
}
