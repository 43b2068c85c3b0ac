/** Opens a topic to edit, together with what was done to it before. */
import { useEffect, useState } from 'react';
import { unpackHistory } from '../../../shared/library/kept-history';
import type { Problem } from '../../../shared/problem';
import { call } from '../../desktop/desktop';
import type { OpenedTopic } from './use-topic-draft';

interface Opening {
  opened: OpenedTopic | null;
  problem: Problem | null;
}

export function useOpenedTopic(libraryId: string, topicId: string): Opening {
  const [opening, setOpening] = useState<Opening>({ opened: null, problem: null });
  useEffect(() => {
    let current = true;
    const ask = { libraryId, topicId };
    void Promise.all([call('topic.open', ask), call('history.read', ask)]).then(([topic, kept]) => {
      if (!current) return;
      if (!topic.ok) return setOpening({ opened: null, problem: topic.problem });
      const history = kept.ok && kept.value ? unpackHistory(kept.value, topic.value.topic) : null;
      setOpening({ opened: { ...topic.value, kept: history }, problem: null });
    });
    return () => {
      current = false;
    };
  }, [libraryId, topicId]);
  return opening;
}
