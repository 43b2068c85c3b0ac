/** The pages of a wall whose text does not fit on one: their number, found by measuring, and turning them. */
import { useEffect, useState } from 'react';

const turnAfter = 10_000;

export interface Pages {
  count: number;
  /** From 0. */
  shown: number;
  /** Splits the text on one page more, never into more than `most`. */
  more: (most: number) => void;
}

/** Other text begins again with one page; `firstOf` says which of the pages is shown first. */
export function usePages(text: string, firstOf: (count: number) => number = () => 0): Pages {
  const [split, setSplit] = useState({ text, count: 1 });
  const [turned, setTurned] = useState({ text, turns: 0 });
  const count = split.text === text ? split.count : 1;
  useEffect(() => {
    if (count < 2) return;
    const turn = () => setTurned((now) => ({ text, turns: now.text === text ? now.turns + 1 : 1 }));
    const timer = setInterval(turn, turnAfter);
    return () => clearInterval(timer);
  }, [count, text]);
  const turns = turned.text === text ? turned.turns : 0;
  const more = (most: number) => setSplit({ text, count: Math.min(most, count + 1) });
  return { count, shown: (firstOf(count) + turns) % count, more };
}
