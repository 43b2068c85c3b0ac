/** What is being typed, once the typing rests. */
import { useEffect, useState } from 'react';

/** (ms) */
const rest = 150;

export function useRested<T>(now: T): T {
  const [rested, setRested] = useState(now);
  useEffect(() => {
    const timer = setTimeout(() => setRested(now), rest);
    return () => clearTimeout(timer);
  }, [now]);
  return rested;
}
