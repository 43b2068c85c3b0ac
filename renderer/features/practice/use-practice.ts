/** The practice that is going on: its steps, what is being answered, and each answer on disk as soon as it is given. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { firstAnswer } from '../../../shared/practice/first-answer';
import { answerForTopic } from '../../../shared/practice/for-topic';
import { practiceVersion } from '../../../shared/practice/practice';
import {
  advancePractice,
  isOpen,
  type PracticeEvent,
  type PracticeRun,
  shownNow,
  startPractice,
} from '../../../shared/practice/practice-run';
import type { Problem } from '../../../shared/problem';
import type { Answer } from '../../../shared/question/answer-form';
import { call } from '../../desktop/desktop';
import { msg } from '../../ui/messages';
import { saidNow, say, showToast } from '../../ui/toast';
import type { Course } from './course';

export interface PracticeGoingOn {
  run: PracticeRun;
  step: (event: PracticeEvent) => void;
  /** The answer that stands in the controls now. */
  answer: Answer | null;
  change: (answer: Answer | null) => void;
  reset: () => void;
  /** Why answers are not kept. */
  problem: Problem | null;
}

export function usePractice(course: Course): PracticeGoingOn {
  const [run, setRun] = useState<PracticeRun>(() => begun(course));
  const latest = useRef(run);
  const [drafts, setDrafts] = useState<Readonly<Record<string, Answer | null>>>({});
  const { keep, problem } = useKeeping(course);
  const step = useCallback(
    (event: PracticeEvent) => {
      const next = advancePractice(latest.current, event);
      if (next.given !== latest.current.given) keep(next, event.do === 'answer');
      if (event.do === 'begin' || event.do === 'keep') setDrafts({});
      latest.current = next;
      setRun(next);
    },
    [keep],
  );
  const change = (answer: Answer | null) => {
    if (run.now) setDrafts({ ...drafts, [run.now]: answer });
  };
  return { run, step, answer: standsNow(run, drafts), change, reset: useReset(latest, step), problem };
}

function begun({ questions, given, way }: Course): PracticeRun {
  const run = startPractice(questions, given);
  if (way === null) return run;
  return advancePractice(run, way === 'explore' ? { do: 'explore' } : { do: 'begin', which: 'all' });
}

function standsNow(run: PracticeRun, drafts: Readonly<Record<string, Answer | null>>): Answer | null {
  const shown = shownNow(run);
  if (!shown) return null;
  if (isOpen(run)) return run.given[shown.id]?.answer ?? null;
  return drafts[shown.id] ?? firstAnswer(shown.question);
}

/** What could not be read is not written over either. */
function useKeeping({ practiceId, problem: unread }: Course) {
  const [problem, setProblem] = useState<Problem | null>(unread);
  const keep = useCallback(
    (run: PracticeRun, isAnswer: boolean) => {
      if (unread) return;
      void call('practice.save', { version: practiceVersion, id: practiceId, given: run.given }).then((saved) =>
        setProblem(saved.ok ? null : saved.problem),
      );
      const ofTopic = isAnswer ? answerForTopic(run) : null;
      if (ofTopic && ofTopic.id !== practiceId)
        void call('practice.add', ofTopic).then((added) => !added.ok && setProblem(added.problem));
    },
    [practiceId, unread],
  );
  return { keep, problem };
}

/** Taken back as long as the toast stands; it goes with the page, for what comes later is another practice. */
function useReset(latest: { readonly current: PracticeRun }, step: (event: PracticeEvent) => void): () => void {
  const undo = useRef<(() => void) | null>(null);
  useEffect(
    () => () => {
      if (undo.current && saidNow()?.undo === undo.current) say(null);
    },
    [],
  );
  return () => {
    const { given } = latest.current;
    undo.current = () => step({ do: 'keep', given });
    step({ do: 'keep', given: {} });
    showToast(msg.practice.resetDone, { undo: undo.current });
  };
}
