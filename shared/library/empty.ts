/** A topic and a set as they begin; the versions of their files stand here, apart from the schemas that windows do without. */
import type { QuestionSet } from './question-set';
import type { Topic } from './topic';

/** The version that this app writes; older ones are brought up, newer ones are refused unharmed. */
export const topicVersion = 2;
export const setVersion = 2;

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
