/** Turns the pages of a wall whose options do not fit on one, slowly enough to read each. */
import { useEffect, useState } from 'react';

const turnAfter = 10_000;

export function usePages(pages: number): number {
  const [page, setPage] = useState(0);
  useEffect(() => {
    if (pages < 2) return;
    const timer = setInterval(() => setPage((now) => now + 1), turnAfter);
    return () => clearInterval(timer);
  }, [pages]);
  return page % pages;
}
