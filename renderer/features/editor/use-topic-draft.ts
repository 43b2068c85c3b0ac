/** The topic being edited: its history, and the autosave that keeps the file up with it. */
import { useCallback } from 'react';
import type { Topic } from '../../../shared/library/topic';
import { call } from '../../desktop/desktop';
import { type Autosave, useAutosave } from '../../desktop/use-autosave';
import { type Undoable, useHistory } from '../../desktop/use-history';

export interface TopicDraft extends Autosave, Omit<Undoable<Topic>, 'present' | 'change'> {
  topic: Topic;
  /** Changes with the same mark, one after the other, are undone as one step. */
  change: (next: Topic, mark: string | null) => void;
}

export function useTopicDraft(libraryId: string, opened: Topic): TopicDraft {
  const { present: topic, change: changeBy, ...history } = useHistory(opened);
  const saving = useAutosave(topic, (written) => call('topic.save', { libraryId, topic: written }));
  const change = useCallback((next: Topic, mark: string | null) => changeBy(() => next, mark), [changeBy]);
  return { ...history, ...saving, topic, change };
}
