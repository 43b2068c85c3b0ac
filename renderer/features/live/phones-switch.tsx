/** Turns the phones on, and off after a question where phones are in. */
import { useState } from 'react';
import type { PhonesView } from '../../../shared/live/teacher-view';
import { AskDialog } from '../../ui/ask-dialog';
import { msg } from '../../ui/messages';
import { Switch } from '../../ui/switch';

interface Props {
  phones: PhonesView | null;
  onOn: () => void;
  onOff: () => void;
}

export function PhonesSwitch({ phones, onOn, onOff }: Props) {
  const words = msg.classroom.phones;
  const [asks, setAsks] = useState(false);
  const inByPhone = phones ? phones.here + phones.away : 0;
  const turn = (on: boolean) => {
    if (on) onOn();
    else if (inByPhone > 0) setAsks(true);
    else onOff();
  };
  return (
    <>
      <Switch isSelected={phones !== null} onChange={turn} {...(phones === null ? { hint: words.offHint } : {})}>
        {words.on}
      </Switch>
      <AskDialog
        title={words.offTitle(inByPhone)}
        isOpen={asks}
        keep={words.keepOn}
        act={words.turnOff}
        onKeep={() => setAsks(false)}
        onAct={() => {
          setAsks(false);
          onOff();
        }}
      >
        <p>{words.offText}</p>
      </AskDialog>
    </>
  );
}
