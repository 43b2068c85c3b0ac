/** Keys on the focused row of a list: Alt and an arrow move it, Delete takes it away. */
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

export type RowKey = 'up' | 'down' | 'remove';

export function useRowKeys(list: RefObject<HTMLElement | null>, act: (rowId: string, key: RowKey) => void): void {
  const latest = useRef(act);
  latest.current = act;
  /** A row that is moved in the page loses the focus; it gets it back. */
  const moved = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (!moved.current) return;
    list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(moved.current)}"]`)?.focus();
    moved.current = null;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = rowKeyOf(event);
      const row = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-key]') : null;
      const rowId = row?.dataset.key;
      if (!key || !rowId || !list.current?.contains(row) || event.target instanceof HTMLInputElement) return;
      // The list would take an arrow with Alt as one without.
      event.preventDefault();
      event.stopPropagation();
      if (key !== 'remove') moved.current = rowId;
      latest.current(rowId, key);
    };
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, [list]);
}

function rowKeyOf({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): RowKey | null {
  if (ctrlKey || metaKey) return null;
  if (altKey) return key === 'ArrowUp' ? 'up' : key === 'ArrowDown' ? 'down' : null;
  return key === 'Delete' ? 'remove' : null;
}
