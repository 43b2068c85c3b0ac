/** Work that can be taken back step by step: the undo and redo of a page, by menu, key and button. */
import { useCallback, useEffect, useState } from 'react';
import { endStep, type History, redo, remember, startHistory, undo } from '../../shared/library/history';
import { useCommand } from './commands';

export interface Undoable<T> {
  history: History<T>;
  present: T;
  /** Changes with the same mark, one after the other, are undone as one step. */
  change: (step: (now: T) => T, mark: string | null) => void;
  undo: () => void;
  redo: () => void;
  canUndo: boolean;
  canRedo: boolean;
}

/** `kept` is a history of an earlier time to go on with. */
export function useHistory<T>(opened: T, kept: History<T> | null = null): Undoable<T> {
  const [history, setHistory] = useState<History<T>>(() => kept ?? startHistory(opened));
  const change = useCallback(
    (step: (now: T) => T, mark: string | null) => setHistory((now) => remember(now, step(now.present), mark)),
    [],
  );
  const back = useCallback(() => setHistory(undo), []);
  const forth = useCallback(() => setHistory(redo), []);
  useCommand('undo', back);
  useCommand('redo', forth);
  useEffect(() => {
    const leaveField = () => setHistory(endStep);
    window.addEventListener('focusout', leaveField);
    return () => window.removeEventListener('focusout', leaveField);
  }, []);
  return {
    history,
    present: history.present,
    change,
    undo: back,
    redo: forth,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
  };
}
