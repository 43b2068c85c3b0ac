/** The record of one session, as it grows; null when there is none. */
import { useCallback, useEffect } from 'react';
import type { SessionRecord } from '../../shared/results/session-record';
import { readAnew } from './results-keeper';
import { readLines, readRecord } from './results-store';
import { type Kept, useLive } from './use-live';

interface Found {
  record: SessionRecord | null;
  isListed: boolean;
}

export function useSession(id: string | null): Kept<SessionRecord | null> {
  const read = useCallback(async (): Promise<Found> => {
    if (id === null) return { record: null, isListed: false };
    const [record, lines] = await Promise.all([readRecord(id), readLines()]);
    return { record, isListed: lines.some((line) => line.id === id) };
  }, [id]);
  const found = useLive(read);
  const isBroken = found.state === 'ready' && found.value.record === null && found.value.isListed;
  useEffect(() => {
    if (isBroken && id !== null) void readAnew(id);
  }, [isBroken, id]);
  if (found.state !== 'ready') return found;
  return isBroken ? { state: 'opening' } : { state: 'ready', value: found.value.record };
}
