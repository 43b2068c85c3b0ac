/** The topic being edited: its history, and the autosave that keeps the file up with it. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { endStep, type History, redo, remember, startHistory, undo } from '../../../shared/library/history';
import type { Topic } from '../../../shared/library/topic';
import type { Problem } from '../../../shared/problem';
import { useCommand } from '../../desktop/commands';
import { call } from '../../desktop/desktop';

/** How long the teacher must pause before her work is written (ms). */
const pauseBeforeSave = 500;

export interface TopicDraft {
  topic: Topic;
  /** Changes with the same mark, one after the other, are undone as one step. */
  change: (next: Topic, mark: string | null) => void;
  undo: () => void;
  redo: () => void;
  canUndo: boolean;
  canRedo: boolean;
  state: 'saved' | 'saving' | 'failed';
  savedAt: number | null;
  problem: Problem | null;
  saveNow: () => Promise<void>;
}

export function useTopicDraft(libraryId: string, opened: Topic): TopicDraft {
  const [history, setHistory] = useState<History<Topic>>(() => startHistory(opened));
  const saving = useAutosave(libraryId, history.present);
  const change = useCallback((next: Topic, mark: string | null) => setHistory((now) => remember(now, next, mark)), []);
  const back = useCallback(() => setHistory(undo), []);
  const forth = useCallback(() => setHistory(redo), []);
  useCommand('undo', back);
  useCommand('redo', forth);
  useEffect(() => {
    const leaveField = () => setHistory(endStep);
    window.addEventListener('focusout', leaveField);
    return () => window.removeEventListener('focusout', leaveField);
  }, []);
  return {
    topic: history.present,
    change,
    undo: back,
    redo: forth,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    ...saving,
  };
}

type Saving = Pick<TopicDraft, 'state' | 'savedAt' | 'problem' | 'saveNow'>;

function useAutosave(libraryId: string, topic: Topic): Saving {
  const kept = useRef(topic);
  const latest = useRef(topic);
  latest.current = topic;
  const [state, setState] = useState<Saving['state']>('saved');
  const [savedAt, setSavedAt] = useState<number | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  const saveNow = useCallback(async () => {
    const writing = latest.current;
    if (writing === kept.current) return;
    setState('saving');
    const saved = await call('topic.save', { libraryId, topic: writing });
    if (saved.ok) {
      kept.current = writing;
      setSavedAt(saved.value.savedAt);
      setProblem(null);
      setState(latest.current === writing ? 'saved' : 'saving');
    } else {
      setProblem(saved.problem);
      setState('failed');
    }
  }, [libraryId]);

  useEffect(() => {
    if (topic === kept.current) return;
    setState('saving');
    const timer = setTimeout(() => void saveNow(), pauseBeforeSave);
    return () => clearTimeout(timer);
  }, [topic, saveNow]);

  useEffect(() => {
    const leave = () => void saveNow();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [saveNow]);
  return { state, savedAt, problem, saveNow };
}
