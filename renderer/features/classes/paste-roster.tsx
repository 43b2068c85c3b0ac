/** Takes a whole roster at once: one name on each line. */
import { useState } from 'react';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { msg } from '../../ui/messages';
import { TextField } from '../../ui/text-field';
import { readRoster } from './read-roster';
import { RosterPreview } from './roster-preview';

interface Props {
  /** The number of the first new student. */
  from: number;
  onAdd: (names: readonly string[]) => void;
  onClose: () => void;
}

export function PasteRoster({ from, onAdd, onClose }: Props) {
  const [text, setText] = useState('');
  const roster = readRoster(text);
  const { names } = roster;
  return (
    <Dialog
      title={msg.classes.pasteTitle}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button kind="quiet" onPress={onClose}>
            {msg.app.cancel}
          </Button>
          <Button
            kind="primary"
            isDisabled={names.length === 0}
            tip={msg.classes.pasteFirst}
            onPress={() => onAdd(names)}
          >
            {msg.classes.addThem(names.length)}
          </Button>
        </>
      }
    >
      <TextField
        label={msg.classes.pasteLabel}
        hint={msg.classes.pasteHint}
        multiline
        rows={10}
        autoFocus
        value={text}
        onChange={setText}
      />
      <RosterPreview roster={roster} from={from} />
    </Dialog>
  );
}
