/** Toasts, for what can be undone: one at a time, it leaves after six seconds and waits while the pointer or the focus is on it. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import { msg } from './messages';
import './toast.css';

interface Said {
  text: string;
  undo?: () => void;
}

const stays = 6000;
let said: Said | null = null;
const watchers = new Set<() => void>();

function say(next: Said | null): void {
  said = next;
  for (const watcher of watchers) watcher();
}

function watch(changed: () => void): () => void {
  watchers.add(changed);
  return () => watchers.delete(changed);
}

export function showToast(text: string, { undo }: { undo?: () => void } = {}): void {
  say({ text, ...(undo ? { undo } : {}) });
}

/** The region is always there, so that a screen reader hears what comes into it. */
export function Toasts() {
  const shown = useSyncExternalStore(watch, () => said);
  const [waits, setWaits] = useState(false);
  useEffect(() => {
    if (!shown || waits) return;
    const timer = setTimeout(() => say(null), stays);
    return () => clearTimeout(timer);
  }, [shown, waits]);
  // What was said at the desk is not carried in front of a class.
  useEffect(() => () => say(null), []);
  const undo = () => {
    shown?.undo?.();
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
          {shown.text}
          {shown.undo && (
            <button type="button" className="toast__undo" onClick={undo}>
              {msg.app.undo}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
