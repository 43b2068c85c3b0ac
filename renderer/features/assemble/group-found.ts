/** Sorts what was found under its topics, and keeps a long list short until more is asked for. */
import type { Found } from './find-questions';

export interface FoundGroup {
  key: string;
  headline: string;
  date: string | null;
  found: Found[];
}

/** A topic stands where its first question stands; only the first `most` questions are taken. */
export function groupFound(found: readonly Found[], most: number): FoundGroup[] {
  const groups = new Map<string, FoundGroup>();
  for (const one of found.slice(0, most)) {
    const key = `${one.libraryId}/${one.topicId}`;
    const group = groups.get(key) ?? { key, headline: one.headline, date: one.date, found: [] };
    group.found.push(one);
    groups.set(key, group);
  }
  return [...groups.values()];
}
