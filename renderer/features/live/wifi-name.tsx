/** What the Wi-Fi of the room is called, for the wall to say; remembered for the next quiz. */
import { useEffect, useRef, useState } from 'react';
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
  /** What was typed here; null when nothing was. */
  const [typed, setTyped] = useState<string | null>(null);
  const [failed, setFailed] = useState<Problem | null>(null);
  const keep = async () => {
    const wifiName = (typed ?? '').trim();
    if (typed === null || wifiName === settings.value?.wifiName) return;
    const result = await call('settings.change', { wifiName });
    setFailed(result.ok ? null : result.problem);
  };
  const latest = useRef(keep);
  latest.current = keep;
  // Esc closes the dialog around the field without another leave.
  useEffect(() => () => void latest.current(), []);
  return (
    <TextField
      label={words.wifi}
      hint={words.wifiHint}
      value={typed ?? settings.value?.wifiName ?? ''}
      onChange={(text) => setTyped(text.slice(0, longest))}
      onLeave={() => void keep()}
      {...(failed ? { error: problemText(failed, msg.problems) } : {})}
    />
  );
}
