/** Toasts, for what can be undone or done about it: one at a time in the title bar, over nothing that can be pressed; it leaves after six seconds and waits while the pointer or the focus is on it. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import { msg } from './messages';
import { saidNow, say, watchSaid } from './toast';
import './toast.css';

const stays = 6000;

/** The region stays there, so that a screen reader hears what comes into it. */
export default function Toasts() {
  const shown = useSyncExternalStore(watchSaid, saidNow);
  const [waits, setWaits] = useState(false);
  useEffect(() => {
    if (!shown || waits) return;
    const timer = setTimeout(() => say(null), stays);
    return () => clearTimeout(timer);
  }, [shown, waits]);
  // What was said at the desk is not carried in front of a class.
  useEffect(() => () => say(null), []);
  const act = shown?.undo ?? shown?.offer?.run;
  const run = () => {
    act?.();
    setWaits(false);
    say(null);
  };
  return (
    <div className="toasts" role="status" aria-label={msg.app.toasts}>
      {shown && (
        <div
          role="group"
          className="toast"
          onPointerEnter={() => setWaits(true)}
          onPointerLeave={() => setWaits(false)}
          onFocus={() => setWaits(true)}
          onBlur={() => setWaits(false)}
        >
          <span className="toast__text" title={shown.text}>
            {shown.text}
          </span>
          {act && (
            <button type="button" className="toast__undo" onClick={run}>
              {shown.offer?.label ?? msg.app.undo}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
