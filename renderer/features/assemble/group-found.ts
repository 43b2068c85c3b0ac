/** Sorts what was found under its topics. */
interface InTopic {
  libraryId: string;
  topicId: string;
  headline: string;
  date: string | null;
}

export interface FoundGroup<F extends InTopic> {
  key: string;
  headline: string;
  date: string | null;
  found: F[];
}

/** A topic stands where its first question stands. */
export function groupFound<F extends InTopic>(found: readonly F[]): FoundGroup<F>[] {
  const groups = new Map<string, FoundGroup<F>>();
  for (const one of found) {
    const key = `${one.libraryId}/${one.topicId}`;
    const group = groups.get(key) ?? { key, headline: one.headline, date: one.date, found: [] };
    group.found.push(one);
    groups.set(key, group);
  }
  return [...groups.values()];
}
