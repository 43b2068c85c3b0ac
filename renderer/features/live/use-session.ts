/** The running session as main tells it, and the way to do something in it. */
import { useCallback, useEffect, useState } from 'react';
import type { Action } from '../../../shared/live/action';
import type { TeacherView } from '../../../shared/live/teacher-view';
import type { Problem } from '../../../shared/problem';
import { call, onNews } from '../../desktop/desktop';

export interface RunningSession {
  /** Undefined until main has answered, null when no session runs. */
  view: TeacherView | null | undefined;
  /** What went wrong with the last action. */
  problem: Problem | null;
  act: (action: Action) => void;
}

export function useSession(): RunningSession {
  const [view, setView] = useState<TeacherView | null | undefined>(undefined);
  const [problem, setProblem] = useState<Problem | null>(null);

  useEffect(() => {
    const stop = onNews('live.changed', setView);
    void call('live.watch', null).then((result) => {
      if (result.ok) setView(result.value);
      else setProblem(result.problem);
    });
    return stop;
  }, []);

  const act = useCallback((action: Action) => {
    void call('live.act', action).then((result) => {
      setProblem(result.ok ? null : result.problem);
      if (result.ok) setView(result.value);
    });
  }, []);
  return { view, problem, act };
}
