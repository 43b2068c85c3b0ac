/** The time of this phone, told again as long as somebody needs to see it go by. */
import { useEffect, useState } from 'preact/hooks';

const every = 250;

export function useNow(runs: boolean): number {
  const [, setTicks] = useState(0);
  useEffect(() => {
    if (!runs) return;
    const timer = window.setInterval(() => setTicks((ticks) => ticks + 1), every);
    return () => window.clearInterval(timer);
  }, [runs]);
  return Date.now();
}
