/** The time left on a clock, said anew at each full second. */
import { useEffect, useState } from 'react';
import type { Clock } from '../../shared/live/clock';
import { leftAt } from '../../shared/live/left-at';
import { untilNextSecond } from './clock';

export function useTimeLeft(clock: Clock | null): number {
  const [, setTick] = useState(0);
  const left = clock ? leftAt(clock, Date.now()) : 0;
  useEffect(() => {
    const wait = clock && untilNextSecond(clock, leftAt(clock, Date.now()));
    if (wait === null) return;
    const timer = setTimeout(() => setTick((tick) => tick + 1), wait);
    return () => clearTimeout(timer);
  });
  return left;
}
