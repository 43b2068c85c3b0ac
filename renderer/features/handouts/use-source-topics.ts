/** The topics a set's questions come from, each read on its own, and read again when a library changes. */
import { useEffect, useState } from 'react';
import type { QuestionSet } from '../../../shared/library/question-set';
import { call, onNews } from '../../desktop/desktop';
import { type LibraryTopic, placesOf } from './handout-choices';

/** Null until all are read; one that can't be read is left out, as the handout can do without it. */
export function useSourceTopics(set: QuestionSet | null): LibraryTopic[] | null {
  const [topics, setTopics] = useState<{ of: string; topics: LibraryTopic[] } | null>(null);
  const places = set ? [...placesOf(set)].join(' ') : '';
  useEffect(() => {
    let latest = 0;
    const read = async () => {
      latest += 1;
      const turn = latest;
      const found = await Promise.all(places.split(' ').filter(Boolean).map(readOne));
      if (turn === latest) setTopics({ of: places, topics: found.flat() });
    };
    void read();
    const stop = onNews('library.changed', () => void read());
    return () => {
      latest += 1;
      stop();
    };
  }, [places]);
  return topics?.of === places ? topics.topics : null;
}

async function readOne(place: string): Promise<LibraryTopic[]> {
  const [libraryId = '', topicId = ''] = place.split('/');
  const topic = await call('topic.read', { libraryId, topicId });
  return topic.ok ? [{ libraryId, topic: topic.value }] : [];
}
