/** What was given last, for work that ends later than it began. */
import { type RefObject, useRef } from 'react';

export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  latest.current = value;
  return latest;
}
