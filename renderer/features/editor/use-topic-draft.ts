/** The topic being edited: its history, the autosave that keeps the file up with it, and what others do to the file meanwhile. */
import { useCallback } from 'react';
import type { Topic } from '../../../shared/library/topic';
import { navigate } from '../../desktop/navigation';
import { type Autosave, useAutosave } from '../../desktop/use-autosave';
import { type Undoable, useHistory } from '../../desktop/use-history';
import { type Conflict, type Settle, useOutsideChanges } from './use-outside-changes';

export interface TopicDraft extends Autosave, Omit<Undoable<Topic>, 'present' | 'change'> {
  topic: Topic;
  /** Changes with the same mark, one after the other, are undone as one step. */
  change: (next: Topic, mark: string | null) => void;
  /** What somebody else has made of the topic while it has unsaved work, or null. */
  conflict: Conflict | null;
  settle: (how: Settle) => void;
}

/** `stamp` tells the version that was opened. */
export function useTopicDraft(libraryId: string, opened: Topic, stamp: string): TopicDraft {
  const { present: topic, change: changeBy, ...history } = useHistory(opened);
  const change = useCallback((next: Topic, mark: string | null) => changeBy(() => next, mark), [changeBy]);
  const show = useCallback((theirs: Topic) => change(theirs, null), [change]);
  const outside = useOutsideChanges(libraryId, topic, stamp, show);
  const saving = useAutosave(topic, outside.save);
  const settle = async (how: Settle) => {
    const settled = await outside.settle(how);
    if (settled === 'save') await saving.saveNow();
    else if (settled === 'gone') navigate({ page: 'library', libraryId });
  };
  return { ...history, ...saving, topic, change, conflict: outside.conflict, settle: (how) => void settle(how) };
}
