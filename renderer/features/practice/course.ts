/** What is practised: a topic or a set with its questions, read together with what is kept of it. */

import { useEffect, useState } from 'react';
import { emptyPractice, type GivenById, practiceIdOf } from '../../../shared/practice/practice';
import { questionsOfSet, questionsOfTopic, type ToPractise } from '../../../shared/practice/practised';
import type { Problem } from '../../../shared/problem';
import { call } from '../../desktop/desktop';
import { navigate, type Place } from '../../desktop/navigation';
import { msg } from '../../ui/messages';

type PracticePlace = Extract<Place, { page: 'practice' }>;

export interface Course extends ToPractise {
  practiceId: string;
  title: string;
  given: GivenById;
  /** Why what is kept can't be read; nothing is kept then. */
  problem: Problem | null;
  backTo: Place;
  /** How it begins; null for its overview. */
  way: 'quiz' | 'explore' | null;
}

type ReadCourse = Omit<Course, 'way'>;

export const goBack = (course: Course | null): void => navigate(course?.backTo ?? { page: 'library' });

/** Read once: what others change meanwhile must not move the questions under somebody's hands. */
export function useCourse({ libraryId, topicId, setId, way }: PracticePlace): Course | 'coming' | 'gone' {
  const [course, setCourse] = useState<Course | 'coming' | 'gone'>('coming');
  useEffect(() => {
    let isLatest = true;
    setCourse('coming');
    void readCourse(libraryId, topicId, setId).then((read) => {
      if (isLatest) setCourse(read ? { ...read, way: way ?? null } : 'gone');
    });
    return () => {
      isLatest = false;
    };
  }, [libraryId, topicId, setId, way]);
  return course;
}

async function readCourse(libraryId?: string, topicId?: string, setId?: string): Promise<ReadCourse | null> {
  if (setId) return courseOfSet(setId);
  return libraryId && topicId ? courseOfTopic(libraryId, topicId) : null;
}

async function courseOfTopic(libraryId: string, topicId: string): Promise<ReadCourse | null> {
  const topic = await call('topic.read', { libraryId, topicId });
  if (!topic.ok) return null;
  return {
    ...questionsOfTopic(libraryId, topic.value),
    ...(await keptOf(practiceIdOf('topic', topicId))),
    title: topic.value.headline || msg.library.untitled,
    backTo: { page: 'library', libraryId, topicId },
  };
}

async function courseOfSet(setId: string): Promise<ReadCourse | null> {
  const sets = await call('set.list', null);
  const set = sets.ok ? sets.value.find(({ id }) => id === setId) : undefined;
  if (!set) return null;
  return {
    ...questionsOfSet(set),
    ...(await keptOf(practiceIdOf('set', setId))),
    title: set.title || msg.assemble.untitled,
    backTo: { page: 'sets', setId },
  };
}

async function keptOf(practiceId: string): Promise<Pick<Course, 'practiceId' | 'given' | 'problem'>> {
  const kept = await call('practice.read', { id: practiceId });
  return kept.ok
    ? { practiceId, given: kept.value.given, problem: null }
    : { practiceId, given: emptyPractice(practiceId).given, problem: kept.problem };
}
