/** The set being put together: its history, and the autosave that keeps the file up with it. */
import { useCallback } from 'react';
import type { QuestionSet } from '../../../shared/library/question-set';
import { changeSet, type SetStep } from '../../../shared/library/set-draft';
import { call } from '../../desktop/desktop';
import { type Autosave, useAutosave } from '../../desktop/use-autosave';
import { type Undoable, useHistory } from '../../desktop/use-history';

export interface SetDraft extends Autosave, Omit<Undoable<QuestionSet>, 'present' | 'change'> {
  set: QuestionSet;
  /** Steps with the same mark, one after the other, are undone as one. */
  step: (step: SetStep, mark?: string) => void;
}

export function useSetDraft(opened: QuestionSet): SetDraft {
  const { present: set, change, ...history } = useHistory(opened);
  const saving = useAutosave(set, (written) => call('set.save', written));
  const step = useCallback(
    (next: SetStep, mark?: string) => change((now) => changeSet(now, next), mark ?? null),
    [change],
  );
  return { ...history, ...saving, set, step };
}
