/** A topic and a set as they begin. */
import type { QuestionSet } from './question-set';
import type { Topic } from './topic';
import { setVersion, topicVersion } from './versions';

/** `date` is a day as YYYY-MM-DD, or null. */
export const emptyTopic = (id: string, date: string | null): Topic => ({
  version: topicVersion,
  id,
  date,
  headline: '',
  dek: '',
  category: '',
  keyPoints: [],
  sources: [],
  vocabulary: [],
  questions: [],
  changedAt: 0,
});

export const emptySet = (id: string, title: string): QuestionSet => ({
  version: setVersion,
  id,
  title,
  items: [],
  changedAt: 0,
});
