/** The foot of the options: save as Word or PDF, what the file will contain, and what came of the last saving. */
import { FileDown } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Ask } from '../../../shared/contract';
import type { Handout } from '../../../shared/handout/handout';
import { type Problem, problemText } from '../../../shared/problem';
import { useCommand } from '../../desktop/commands';
import { call } from '../../desktop/desktop';
import { Button } from '../../ui/button';
import { msg } from '../../ui/messages';
import { Notice } from '../../ui/notice';
import { drawForWord } from './draw-for-word';

type ExporterName = Ask<'handout.save'>['exporter'];
type Saving =
  | { state: 'idle' }
  | { state: 'saving' }
  | { state: 'saved'; file: string }
  | { state: 'failed'; problem: Problem };

interface SaveHandoutProps {
  handout: Handout;
  fileName: string;
  contains: string;
}

export function SaveHandout({ handout, fileName, contains }: SaveHandoutProps) {
  const [saving, setSaving] = useState<Saving>({ state: 'idle' });
  const isSaving = saving.state === 'saving';
  const save = async (exporter: ExporterName) => {
    if (isSaving) return;
    setSaving({ state: 'saving' });
    const drawn = exporter === 'word' ? await drawForWord(handout) : {};
    const saved = await call('handout.save', { exporter, handout, name: fileName, drawn });
    if (!saved.ok) setSaving({ state: 'failed', problem: saved.problem });
    else setSaving(saved.value ? { state: 'saved', file: saved.value.file } : { state: 'idle' });
  };
  useCommand('save', () => void save('word'));
  return (
    <div className="handout-foot">
      <SavingNotice saving={saving} onProblem={(problem) => setSaving({ state: 'failed', problem })} />
      <Button
        kind="primary"
        size="large"
        icon={FileDown}
        keys={['Ctrl', 'S']}
        isDisabled={isSaving}
        tip={msg.handout.saving}
        onPress={() => void save('word')}
      >
        {msg.handout.saveAsWord}
      </Button>
      <Button kind="second" isDisabled={isSaving} tip={msg.handout.saving} onPress={() => void save('pdf')}>
        {msg.handout.saveAsPdf}
      </Button>
      <p className="handout-contains">{contains}</p>
    </div>
  );
}

function SavingNotice({ saving, onProblem }: { saving: Saving; onProblem: (problem: Problem) => void }): ReactNode {
  if (saving.state === 'failed') return <Notice tone="danger">{problemText(saving.problem, msg.problems)}</Notice>;
  if (saving.state !== 'saved') return null;
  const { file } = saving;
  const show = async () => {
    const shown = await call('handout.show', { file });
    if (!shown.ok) onProblem(shown.problem);
  };
  return (
    <Notice tone="ok" action={{ label: msg.handout.showInFolder, onPress: () => void show() }}>
      {msg.handout.saved(file.split(/[/\\]/).at(-1) ?? file)}
    </Notice>
  );
}
