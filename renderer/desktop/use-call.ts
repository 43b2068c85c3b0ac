/** Keeps the answer of a call on screen, and asks again when the named news comes in. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Ask, CallName, NewsName, Reply } from '../../shared/contract';
import type { Problem } from '../../shared/problem';
import { call, onNews } from './desktop';

export interface Answered<N extends CallName> {
  /** The last good answer, or null before the first. */
  value: Reply<N> | null;
  problem: Problem | null;
  reload: () => void;
}

export function useCall<N extends CallName>(name: N, ask: Ask<N>, againOn: readonly NewsName[]): Answered<N> {
  const [answer, setAnswer] = useState<{ value: Reply<N> | null; problem: Problem | null }>({
    value: null,
    problem: null,
  });
  const asked = JSON.stringify(ask);
  const news = againOn.join(' ');
  /** Only the answer to the latest ask is shown. */
  const latest = useRef(0);
  const reload = useCallback(() => {
    latest.current += 1;
    const turn = latest.current;
    void call(name, JSON.parse(asked) as Ask<N>).then((result) => {
      if (turn !== latest.current) return;
      setAnswer((before) =>
        result.ok ? { value: result.value, problem: null } : { value: before.value, problem: result.problem },
      );
    });
  }, [name, asked]);

  useEffect(() => {
    reload();
    return () => {
      latest.current += 1;
    };
  }, [reload]);

  useEffect(() => {
    const stops = news
      .split(' ')
      .filter(Boolean)
      .map((one) => onNews(one as NewsName, reload));
    return () => {
      for (const stop of stops) stop();
    };
  }, [news, reload]);
  return { ...answer, reload };
}
