/** A live query as a hook: the value follows the store, and a store that does not answer is a problem. */
import { liveQuery } from 'dexie';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { type Problem, refused } from '../../shared/problem';
import { keeperState, startKeeping, watchKeeper } from './results-keeper';

export type Kept<T> = { state: 'opening' } | { state: 'ready'; value: T } | { state: 'failed'; problem: Problem };

const slow = refused('resultsSlow', {}).problem;

/** `read` is made anew (useCallback) when it asks for something else. */
export function useLive<T>(read: () => Promise<T>): Kept<T> {
  const keeper = useSyncExternalStore(watchKeeper, keeperState);
  const [found, setFound] = useState<{ of: () => Promise<T>; kept: Kept<T> } | null>(null);
  const ready = keeper.at === 'ready';
  useEffect(startKeeping, []);
  useEffect(() => {
    if (!ready) return;
    const live = liveQuery(read).subscribe({
      next: (value) => setFound({ of: read, kept: { state: 'ready', value } }),
      error: () => setFound({ of: read, kept: { state: 'failed', problem: slow } }),
    });
    return () => live.unsubscribe();
  }, [read, ready]);
  if (keeper.problem) return { state: 'failed', problem: keeper.problem };
  return ready && found?.of === read ? found.kept : { state: 'opening' };
}
