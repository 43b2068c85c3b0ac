/** Finds a topic that the teacher already has: the same headline on the same day. */
import { foldText } from '../question/fold-text';

interface Known {
  headline: string;
  date: string | null;
}

/** A topic without a date is the same as any with its headline. */
export function findSameTopic<K extends Known>(draft: Known, known: readonly K[]): K | null {
  const headline = foldText(draft.headline);
  if (headline === '') return null;
  return (
    known.find(
      (topic) =>
        foldText(topic.headline) === headline &&
        (topic.date === draft.date || topic.date === null || draft.date === null),
    ) ?? null
  );
}
