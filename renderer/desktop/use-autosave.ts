/** Keeps a file up with what is on screen: written after a pause in the work, when the page goes, and on demand. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Problem, Result } from '../../shared/problem';
import { beforeLeaving } from './leaving';

/** How long the teacher must pause before her work is written (ms). */
const pauseBeforeSave = 500;

export interface Autosave {
  state: 'saved' | 'saving' | 'failed';
  /** When it was last written from here, or null. */
  savedAt: number | null;
  problem: Problem | null;
  /** Writes what is not yet on disk, and says whether all of it is there now. */
  saveNow: () => Promise<boolean>;
}

/** `value` must stay the same object while nothing changes; `save` may be a new function each time. */
export function useAutosave<T>(value: T, save: (value: T) => Promise<Result<{ savedAt: number }>>): Autosave {
  const kept = useRef(value);
  const latest = useRef({ value, save });
  latest.current = { value, save };
  /** Writes wait for one another, so that an older state never overtakes a newer one. */
  const writing = useRef(Promise.resolve(true));
  const [state, setState] = useState<Autosave['state']>('saved');
  const [savedAt, setSavedAt] = useState<number | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  const write = useCallback(async () => {
    const written = latest.current.value;
    if (written === kept.current) return true;
    setState('saving');
    const saved = await latest.current.save(written);
    if (saved.ok) {
      kept.current = written;
      setSavedAt(saved.value.savedAt);
    }
    setProblem(saved.ok ? null : saved.problem);
    setState(!saved.ok ? 'failed' : latest.current.value === written ? 'saved' : 'saving');
    return saved.ok;
  }, []);
  const saveNow = useCallback(() => {
    writing.current = writing.current.then(write);
    return writing.current;
  }, [write]);

  useEffect(() => {
    // Also when the value is the kept one again: a write of what was undone may be on its way, and this follows it.
    setState((now) => (value === kept.current ? now : 'saving'));
    const timer = setTimeout(() => {
      void saveNow().then((saved) => saved && latest.current.value === kept.current && setState('saved'));
    }, pauseBeforeSave);
    return () => clearTimeout(timer);
  }, [value, saveNow]);
  useEffect(() => {
    const stop = beforeLeaving(saveNow);
    return () => {
      stop();
      void saveNow();
    };
  }, [saveNow]);
  return { state, savedAt, problem, saveNow };
}
