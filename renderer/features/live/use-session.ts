/** The running session as main tells it, and the ways to do something in it and with its phones. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Ask } from '../../../shared/contract';
import type { Action } from '../../../shared/live/action';
import type { TeacherView } from '../../../shared/live/teacher-view';
import type { Problem, Result } from '../../../shared/problem';
import { call, onNews } from '../../desktop/desktop';

/** What can be done with the classroom network. */
export interface PhoneActs {
  /** Opens it, or opens it anew in another way; whoever has a seat keeps it. */
  open: (how: Ask<'live.openPhones'>) => void;
  close: () => void;
  letIn: (seatIds: string[]) => void;
  remove: (seatId: string) => void;
  check: () => void;
}

export interface RunningSession {
  /** Undefined until main has answered, null when no session runs. */
  view: TeacherView | null | undefined;
  /** What went wrong with the last action. */
  problem: Problem | null;
  act: (action: Action) => void;
  phones: PhoneActs;
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

  const settle = useCallback((asked: Promise<Result<TeacherView>>) => {
    void asked.then((result) => {
      setProblem(result.ok ? null : result.problem);
      if (result.ok) setView(result.value);
    });
  }, []);
  const act = useCallback((action: Action) => settle(call('live.act', action)), [settle]);
  const phones = useMemo<PhoneActs>(
    () => ({
      open: (how) => settle(call('live.openPhones', how)),
      close: () => settle(call('live.closePhones', null)),
      letIn: (seatIds) => settle(call('live.letIn', { seatIds })),
      remove: (seatId) => settle(call('live.remove', { seatId })),
      check: () => settle(call('live.checkNetwork', null)),
    }),
    [settle],
  );
  return { view, problem, act, phones };
}
