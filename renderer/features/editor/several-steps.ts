/** What is done to several questions of a topic at once; each act gives a new topic and is one step of undo. */
import type { Topic } from '../../../shared/library/topic';
import type { Question } from '../../../shared/question/question';

type Ids = readonly string[];

/** Only the questions that are really changed become new ones. */
export function changeSeveral(topic: Topic, ids: Ids, change: (question: Question) => Question): Topic {
  const chosen = new Set(ids);
  const questions = topic.questions.map((question) => (chosen.has(question.id) ? change(question) : question));
  return questions.every((question, place) => question === topic.questions[place]) ? topic : { ...topic, questions };
}

export const addTag = (topic: Topic, ids: Ids, tag: string): Topic =>
  changeSeveral(topic, ids, (question) =>
    question.tags.includes(tag) ? question : { ...question, tags: [...question.tags, tag] },
  );

export const removeTag = (topic: Topic, ids: Ids, tag: string): Topic =>
  changeSeveral(topic, ids, (question) =>
    question.tags.includes(tag) ? { ...question, tags: question.tags.filter((one) => one !== tag) } : question,
  );

export const withoutSeveral = (topic: Topic, ids: Ids): Topic => ({
  ...topic,
  questions: topic.questions.filter(({ id }) => !ids.includes(id)),
});

/** The copies stand after the last of them, in the same order; `newId` gives a fresh id at each call. */
export function duplicated(topic: Topic, ids: Ids, newId: () => string): { topic: Topic; copies: string[] } {
  const copies = topic.questions.filter(({ id }) => ids.includes(id)).map((question) => ({ ...question, id: newId() }));
  const last = topic.questions.findLastIndex(({ id }) => ids.includes(id));
  return {
    topic: { ...topic, questions: topic.questions.toSpliced(last + 1, 0, ...copies) },
    copies: copies.map(({ id }) => id),
  };
}

export interface TagUse {
  tag: string;
  /** Whether all of the questions have it. */
  onAll: boolean;
}

export function tagsAmong(questions: readonly Question[]): TagUse[] {
  const tags = [...new Set(questions.flatMap((question) => question.tags))].sort();
  return tags.map((tag) => ({ tag, onAll: questions.every((question) => question.tags.includes(tag)) }));
}

/** What all of them have, or null where they differ. */
export function shared<K extends 'level' | 'points' | 'seconds'>(
  questions: readonly Question[],
  field: K,
): { value: Question[K] } | null {
  const [first] = questions;
  return first && questions.every((question) => question[field] === first[field]) ? { value: first[field] } : null;
}
