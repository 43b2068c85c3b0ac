/** Says whether the work is on disk: "Saving", "Saved 9:41 am", or that it failed. */
import { Check, OctagonAlert } from 'lucide-react';
import { timeText } from './dates';
import { Icon } from './icon';
import { msg } from './messages';
import './saved-mark.css';

interface Props {
  state: 'saved' | 'saving' | 'failed';
  /** When it was saved, milliseconds since 1970. */
  at?: number;
}

export function SavedMark({ state, at }: Props) {
  return (
    <span className={`saved-mark saved-mark--${state}`} role="status">
      {state === 'saved' && at !== undefined && (
        <>
          <Icon of={Check} size={14} />
          {msg.app.savedAt(timeText(at))}
        </>
      )}
      {state === 'saving' && msg.app.saving}
      {state === 'failed' && (
        <>
          <Icon of={OctagonAlert} size={14} />
          {msg.app.notSaved}
        </>
      )}
    </span>
  );
}
