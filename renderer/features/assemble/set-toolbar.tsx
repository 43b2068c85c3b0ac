/** The bar over the set: its title to write, whether it is saved, undo and redo, the handout and the start. */
import { FileText, Projector, Redo2, Undo2 } from 'lucide-react';
import { navigate } from '../../desktop/navigation';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { msg } from '../../ui/messages';
import { SavedMark } from '../../ui/saved-mark';
import { TextField } from '../../ui/text-field';
import { Toolbar } from '../../ui/toolbar';
import type { SetDraft } from './use-set-draft';

export function SetToolbar({ draft, onStart }: { draft: SetDraft; onStart: () => void }) {
  const { set } = draft;
  const isEmpty = set.items.length === 0;
  const toHandout = async () => {
    if (await draft.saveNow()) navigate({ page: 'handouts', setId: set.id });
  };
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
      <SavedMark state={draft.state} {...(draft.savedAt ? { at: draft.savedAt } : {})} />
      <IconButton
        label={msg.app.undo}
        icon={Undo2}
        keys={['Ctrl', 'Z']}
        isDisabled={!draft.canUndo}
        onPress={draft.undo}
      />
      <IconButton
        label={msg.app.commands.redo}
        icon={Redo2}
        keys={['Ctrl', 'Y']}
        isDisabled={!draft.canRedo}
        onPress={draft.redo}
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
