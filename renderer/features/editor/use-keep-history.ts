/** Keeps what was done to a topic on disk, so that it can still be taken back after the app was closed. */
import { useEffect, useRef } from 'react';
import type { History } from '../../../shared/library/history';
import { packHistory } from '../../../shared/library/kept-history';
import type { Topic } from '../../../shared/library/topic';
import { call } from '../../desktop/desktop';
import { beforeLeaving } from '../../desktop/leaving';

/** After so long a pause in the work (ms); it is more to write than the topic. */
const pause = 3000;

export function useKeepHistory(libraryId: string, history: History<Topic>): void {
  const latest = useRef(history);
  latest.current = history;
  const kept = useRef(history);
  useEffect(() => {
    const keep = async () => {
      const { current } = latest;
      if (current === kept.current) return true;
      kept.current = current;
      await call('history.keep', { libraryId, history: packHistory(current, Date.now()) });
      // The topic is saved all the same; a history that can't be kept holds nobody up.
      return true;
    };
    const timer = history === kept.current ? undefined : setTimeout(() => void keep(), pause);
    const stop = beforeLeaving(keep);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [libraryId, history]);
  useEffect(
    () => () => {
      const { current } = latest;
      if (current !== kept.current) void call('history.keep', { libraryId, history: packHistory(current, Date.now()) });
    },
    [libraryId],
  );
}
