/** What of a topic is being edited: its brief, one question, or several at once. */
import type { Topic } from '../../../shared/library/topic';

export type Part =
  | { part: 'brief' }
  | { part: 'question'; questionId: string }
  | { part: 'several'; questionIds: readonly string[] };

/** One question is edited; of several only what they have in common. */
export function partOf(questionIds: readonly string[]): Part {
  const [questionId, ...more] = questionIds;
  if (questionId === undefined) return { part: 'brief' };
  return more.length === 0 ? { part: 'question', questionId } : { part: 'several', questionIds };
}

export function idsOf(part: Part): readonly string[] {
  if (part.part === 'several') return part.questionIds;
  return part.part === 'question' ? [part.questionId] : [];
}

/** The part as far as it is still there; undo may have taken questions away. */
export function partIn(topic: Topic, part: Part): Part {
  const there = new Set(topic.questions.map(({ id }) => id));
  return partOf(idsOf(part).filter((id) => there.has(id)));
}

export function firstPart(topic: Topic, questionId: string | undefined): Part {
  const asked = topic.questions.find(({ id }) => id === questionId);
  const question = asked ?? (topic.headline ? topic.questions[0] : undefined);
  return partOf(question ? [question.id] : []);
}

/** The question that takes the place of removed ones. */
export function partAfter(topic: Topic, removed: readonly string[]): Part {
  const last = topic.questions.findLastIndex(({ id }) => removed.includes(id));
  const left = (one: { id: string }) => !removed.includes(one.id);
  const next = topic.questions.slice(last + 1).find(left) ?? topic.questions.findLast(left);
  return partOf(next ? [next.id] : []);
}
