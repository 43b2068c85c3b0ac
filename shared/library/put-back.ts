/** Brings questions that were taken out of a topic back to where they were, whatever was done to it meanwhile. */
import type { Topic } from './topic';

/** `before` still has them; each comes after the nearest of its old neighbors above it that is still there. */
export function withBack(topic: Topic, before: Topic, ids: readonly string[]): Topic {
  const questions = [...topic.questions];
  const placeOf = (id: string | undefined) => questions.findIndex((question) => question.id === id);
  for (const [at, question] of before.questions.entries()) {
    if (!ids.includes(question.id) || placeOf(question.id) >= 0) continue;
    const neighbor = before.questions.slice(0, at).findLast(({ id }) => placeOf(id) >= 0);
    questions.splice(placeOf(neighbor?.id) + 1, 0, question);
  }
  return questions.length === topic.questions.length ? topic : { ...topic, questions };
}
