/** Single keys that do something on a page, as long as nothing is being typed and no dialog is open. */
import { useEffect, useRef } from 'react';

/** `keys` maps a key as in KeyboardEvent.key, in small letters, to what it does. */
export function usePageKeys(keys: Record<string, () => void>): void {
  const current = useRef(keys);
  current.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) return;
      const act = current.current[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    };
    // On the way down: a list would take the letter to search by it.
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, []);
}

/** Whether keys go into a field or its bar, or to a dialog, a menu or an open list in front. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(
      'input, textarea, select, [contenteditable="true"], [data-keeps-keys], [role="dialog"], [role="alertdialog"], [role="menu"], .floating',
    ) !== null
  );
}
