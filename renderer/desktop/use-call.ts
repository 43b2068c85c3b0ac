/** Keeps the answer of a call on screen, and asks again when the named news comes in. */
import { useCallback, useEffect, useState } from 'react';
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
  const [answer, setAnswer] = useState<{ value: Reply<N> | null; problem: Problem | null }>({ value: null, problem: null });
  const [turn, setTurn] = useState(0);
  const reload = useCallback(() => setTurn((now) => now + 1), []);
  const asked = JSON.stringify(ask);
  const news = againOn.join(' ');

  useEffect(() => {
    let current = true;
    void call(name, JSON.parse(asked) as Ask<N>).then((result) => {
      if (!current) return;
      setAnswer((before) => (result.ok ? { value: result.value, problem: null } : { value: before.value, problem: result.problem }));
    });
    return () => {
      current = false;
    };
  }, [name, asked, turn]);

  useEffect(() => {
    const stops = news.split(' ').filter(Boolean).map((one) => onNews(one as NewsName, reload));
    return () => {
      for (const stop of stops) stop();
    };
  }, [news, reload]);
  return { ...answer, reload };
}
