/** Whether the work is saved, and the two buttons that take it back and do it again. */
import { Redo2, Undo2 } from 'lucide-react';
import { IconButton } from './icon-button';
import { msg } from './messages';
import { SavedMark } from './saved-mark';

interface Props {
  /** What an editor knows of its saving and its history. */
  of: {
    state: 'saved' | 'saving' | 'failed';
    savedAt: number | null;
    canUndo: boolean;
    canRedo: boolean;
    undo: () => void;
    redo: () => void;
  };
}

export function HistoryBar({ of }: Props) {
  return (
    <>
      <SavedMark state={of.state} {...(of.savedAt === null ? {} : { at: of.savedAt })} />
      <IconButton label={msg.app.undo} icon={Undo2} keys={['Ctrl', 'Z']} isDisabled={!of.canUndo} onPress={of.undo} />
      <IconButton
        label={msg.front.commands.redo}
        icon={Redo2}
        keys={['Ctrl', 'Y']}
        isDisabled={!of.canRedo}
        onPress={of.redo}
      />
    </>
  );
}
