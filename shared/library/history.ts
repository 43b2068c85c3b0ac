/** Undo and redo over whole states: every change can be taken back to the first, and done again. */
export interface History<T> {
  past: readonly T[];
  present: T;
  future: readonly T[];
  /** What the last change was about; changes with the same mark are one step. */
  mark: string | null;
}

export const startHistory = <T>(present: T): History<T> => ({ past: [], present, future: [], mark: null });

/** A change with the mark of the change before joins it, so that typing a word is one step; null never joins. */
export function remember<T>(history: History<T>, next: T, mark: string | null): History<T> {
  if (next === history.present) return history;
  const joins = mark !== null && mark === history.mark && history.future.length === 0;
  return { past: joins ? history.past : [...history.past, history.present], present: next, future: [], mark };
}

/** Ends a step: what is typed next is taken back on its own. */
export const endStep = <T>(history: History<T>): History<T> => ({ ...history, mark: null });

export function undo<T>(history: History<T>): History<T> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future], mark: null };
}

export function redo<T>(history: History<T>): History<T> {
  const [next, ...later] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future: later, mark: null };
}
