/** Ctrl+Enter adds a question, also while a field is being typed in. */
import { useEffect, useRef } from 'react';

/** Heard on the way down, because some controls keep the keys they get to themselves. */
export function useAddKey(add: () => void): void {
  const latest = useRef(add);
  latest.current = add;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || document.querySelector('[role="dialog"]'))
        return;
      event.preventDefault();
      // A list with the focus would take the Enter as a choice of the question it is on.
      event.stopPropagation();
      latest.current();
    };
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, []);
}
