/** What the editor does to a topic as a whole; each step gives a new topic. */
import type { Topic } from '../../../shared/library/topic';
import type { Question } from '../../../shared/question/question';

/** Adds questions after another, or at the end. */
export function withQuestions(topic: Topic, questions: readonly Question[], after: string | undefined): Topic {
  const found = topic.questions.findIndex(({ id }) => id === after);
  const place = found < 0 ? topic.questions.length : found + 1;
  return { ...topic, questions: topic.questions.toSpliced(place, 0, ...questions) };
}

export const changeQuestion = (topic: Topic, next: Question): Topic => ({
  ...topic,
  questions: topic.questions.map((question) => (question.id === next.id ? next : question)),
});

export const withoutQuestion = (topic: Topic, id: string): Topic => ({
  ...topic,
  questions: topic.questions.filter((question) => question.id !== id),
});

/** Moves a question by `by` places; at the ends it stays. */
export function moveQuestion(topic: Topic, index: number, by: number): Topic {
  const question = topic.questions[index];
  const to = index + by;
  if (!question || to < 0 || to >= topic.questions.length) return topic;
  return { ...topic, questions: topic.questions.toSpliced(index, 1).toSpliced(to, 0, question) };
}

/** Removes a key point; questions that rested on it rest on none. */
export function withoutKeyPoint(topic: Topic, id: string): Topic {
  return {
    ...topic,
    keyPoints: topic.keyPoints.filter((point) => point.id !== id),
    questions: topic.questions.map((question) => (question.grounds === id ? { ...question, grounds: null } : question)),
  };
}

/** Removes a source; key points that named it name none. */
export function withoutSource(topic: Topic, id: string): Topic {
  return {
    ...topic,
    sources: topic.sources.filter((source) => source.id !== id),
    keyPoints: topic.keyPoints.map((point) => (point.sourceId === id ? { ...point, sourceId: null } : point)),
  };
}
