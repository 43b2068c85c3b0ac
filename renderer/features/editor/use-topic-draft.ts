/** The topic being edited: its history, the autosave that keeps the file up with it, and what others do to the file meanwhile. */
import { useCallback } from 'react';
import type { History } from '../../../shared/library/history';
import type { Topic } from '../../../shared/library/topic';
import { navigate } from '../../desktop/navigation';
import { type Autosave, useAutosave } from '../../desktop/use-autosave';
import { type Undoable, useHistory } from '../../desktop/use-history';
import { useKeepHistory } from './use-keep-history';
import { type Conflict, type Settle, useOutsideChanges } from './use-outside-changes';

export interface TopicDraft extends Autosave, Omit<Undoable<Topic>, 'present' | 'change' | 'history'> {
  topic: Topic;
  /** Changes with the same mark, one after the other, are undone as one step. */
  change: (next: Topic, mark: string | null) => void;
  /** A step on what the topic is by then, for work that ends later than it began. */
  changeBy: (step: (now: Topic) => Topic) => void;
  /** What somebody else has made of the topic while it has unsaved work, or null. */
  conflict: Conflict | null;
  settle: (how: Settle) => void;
}

export interface OpenedTopic {
  topic: Topic;
  /** Tells the version that was opened. */
  stamp: string;
  /** What was done to it when it was last edited, or null. */
  kept: History<Topic> | null;
}

export function useTopicDraft(libraryId: string, { topic: opened, stamp, kept }: OpenedTopic): TopicDraft {
  const { history, present: topic, change: stepBy, ...steps } = useHistory(opened, kept);
  useKeepHistory(libraryId, history);
  const change = useCallback((next: Topic, mark: string | null) => stepBy(() => next, mark), [stepBy]);
  const changeBy = useCallback((step: (now: Topic) => Topic) => stepBy(step, null), [stepBy]);
  const show = useCallback((theirs: Topic) => change(theirs, null), [change]);
  const outside = useOutsideChanges(libraryId, topic, stamp, show);
  const saving = useAutosave(topic, outside.save);
  const settle = async (how: Settle) => {
    const settled = await outside.settle(how);
    if (settled === 'save') await saving.saveNow();
    else if (settled === 'gone') navigate({ page: 'library', libraryId });
  };
  return {
    ...steps,
    ...saving,
    topic,
    change,
    changeBy,
    conflict: outside.conflict,
    settle: (how) => void settle(how),
  };
}
