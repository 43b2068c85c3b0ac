/** Finds the set that was made of a topic before, so that projecting it again does not make another one. */
import type { QuestionSet, SetItem } from '../../../shared/library/question-set';

const content = ({ question, from }: SetItem): string => JSON.stringify([question, from]);

/** Whether all of `part` stands in `whole`, in the same order. */
function standsIn(part: readonly SetItem[], whole: readonly SetItem[]): boolean {
  let at = 0;
  for (const item of whole) {
    const next = part[at];
    if (next && content(next) === content(item)) at += 1;
  }
  return at === part.length;
}

/**
 * The same set, or the one that lacks only what the topic has got since, with that added; null for none.
 * A set that was changed after its topic is the teacher's own work: what it lacks was taken out of it.
 */
export function setBefore(
  sets: readonly QuestionSet[],
  fresh: QuestionSet,
  topicChangedAt: number,
): QuestionSet | null {
  const alike = sets.filter(({ title, items }) => title === fresh.title && standsIn(items, fresh.items));
  const same = alike.find(({ items }) => items.length === fresh.items.length);
  if (same) return same;
  const older = alike.find(({ items, changedAt }) => items.length > 0 && changedAt < topicChangedAt);
  if (!older) return null;
  const kept = new Map(older.items.map((item) => [content(item), item]));
  return { ...older, items: fresh.items.map((item) => kept.get(content(item)) ?? item) };
}
