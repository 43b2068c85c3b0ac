/** Every question of every library, the newest topics first, with a finder over them. */
import { useMemo } from 'react';
import { useCall } from '../../desktop/use-call';
import { type Finder, type Found, makeFinder } from './find-questions';

export interface AllQuestions {
  all: readonly Found[];
  finder: Finder;
  isRead: boolean;
}

const newestFirst = (a: { date: string | null }, b: { date: string | null }) =>
  (b.date ?? '').localeCompare(a.date ?? '');

export function useAllQuestions(): AllQuestions {
  const read = useCall('topic.readAll', null, ['library.changed']);
  return useMemo(() => {
    const topics = (read.value ?? []).toSorted((a, b) => newestFirst(a.topic, b.topic));
    const all = topics.flatMap(({ libraryId, topic }) =>
      topic.questions.map((question) => ({
        key: `${libraryId}/${topic.id}/${question.id}`,
        libraryId,
        topicId: topic.id,
        headline: topic.headline,
        date: topic.date,
        question,
      })),
    );
    return { all, finder: makeFinder(all), isRead: read.value !== null };
  }, [read.value]);
}
