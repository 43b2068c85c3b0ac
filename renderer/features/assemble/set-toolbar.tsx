/** The bar over the set: its title to write, whether it is saved, undo and redo, the handout and the start. */
import { FileText, FileUp, GraduationCap, Projector } from 'lucide-react';
import { useCommand } from '../../desktop/commands';
import { askExport } from '../../desktop/exporting';
import { navigate } from '../../desktop/navigation';
import { Button } from '../../ui/button';
import { HistoryBar } from '../../ui/history-bar';
import { IconButton } from '../../ui/icon-button';
import { msg } from '../../ui/messages';
import { TextField } from '../../ui/text-field';
import { Toolbar } from '../../ui/toolbar';
import type { SetDraft } from './use-set-draft';

export function SetToolbar({ draft, onStart }: { draft: SetDraft; onStart: () => void }) {
  const { set } = draft;
  const isEmpty = set.items.length === 0;
  const toHandout = async () => {
    if (await draft.saveNow()) navigate({ page: 'handouts', setId: set.id });
  };
  const toExport = async () => {
    if (await draft.saveNow()) askExport({ what: { of: 'set', setId: set.id }, name: set.title });
  };
  const toPractice = async () => {
    if (await draft.saveNow()) navigate({ page: 'practice', setId: set.id });
  };
  useCommand('practice', () => !isEmpty && void toPractice());
  return (
    <Toolbar>
      <h1 className="for-screen-readers">{set.title || msg.assemble.untitled}</h1>
      <div className="set-desk__title">
        <TextField
          label={msg.assemble.setTitle}
          hideLabel
          value={set.title}
          placeholder={msg.assemble.untitled}
          onChange={(title) => draft.step({ step: 'rename', title }, 'title')}
        />
      </div>
      <HistoryBar of={draft} />
      <IconButton label={msg.assemble.exportIt} icon={FileUp} isDisabled={isEmpty} onPress={() => void toExport()} />
      <IconButton
        label={msg.practice.thisSet}
        icon={GraduationCap}
        isDisabled={isEmpty}
        onPress={() => void toPractice()}
      />
      <Button icon={FileText} isDisabled={isEmpty} tip={msg.assemble.addFirst} onPress={() => void toHandout()}>
        {msg.assemble.handout}
      </Button>
      <Button
        kind="primary"
        icon={Projector}
        keys={['F5']}
        isDisabled={isEmpty}
        tip={msg.assemble.addFirst}
        onPress={onStart}
      >
        {msg.assemble.start}
      </Button>
    </Toolbar>
  );
}
