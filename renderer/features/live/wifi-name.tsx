/** What the Wi-Fi of the room is called, for the wall to say; remembered for the next quiz. */
import { useState } from 'react';
import { type Problem, problemText } from '../../../shared/problem';
import { call } from '../../desktop/desktop';
import { useCall } from '../../desktop/use-call';
import { msg } from '../../ui/messages';
import { TextField } from '../../ui/text-field';

/** No Wi-Fi has a longer name. */
const longest = 32;

export function WifiName() {
  const words = msg.classroom.phones;
  const settings = useCall('settings.read', null, ['settings.changed']);
  /** What is being typed; null while nobody types. */
  const [draft, setDraft] = useState<string | null>(null);
  const [failed, setFailed] = useState<Problem | null>(null);
  const keep = async () => {
    if (draft === null) return;
    const result = await call('settings.change', { wifiName: draft.trim() });
    setFailed(result.ok ? null : result.problem);
    if (result.ok) setDraft(null);
  };
  return (
    <TextField
      label={words.wifi}
      hint={words.wifiHint}
      value={draft ?? settings.value?.wifiName ?? ''}
      onChange={(text) => setDraft(text.slice(0, longest))}
      onLeave={() => void keep()}
      {...(failed ? { error: problemText(failed, msg.problems) } : {})}
    />
  );
}
