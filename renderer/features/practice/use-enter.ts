/** The Enter key goes on, from a field too, as long as it does not press or open something where the focus is. */
import { useEffect, useRef } from 'react';

const takesEnter =
  'button, a, summary, textarea, [contenteditable="true"], [role="dialog"], [role="menu"], [role="listbox"], .floating';

export function useEnter(goOn: () => void): void {
  const latest = useRef(goOn);
  latest.current = goOn;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target, key, ctrlKey, metaKey, altKey, repeat, defaultPrevented } = event;
      if (key !== 'Enter' || ctrlKey || metaKey || altKey || repeat || defaultPrevented) return;
      if (target instanceof Element && target.closest(takesEnter)) return;
      if (document.querySelector('[role="dialog"], [role="alertdialog"]')) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
