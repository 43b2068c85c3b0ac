/** Tells of a document which groups of filters it fails. */
import { type LiveSegment, topicKey } from './live-segment';
import type { Filters } from './query';
import { flagLacksKey } from './segment';

/** The groups of filters that are lists of names. */
export const listGroups = ['libraries', 'categories', 'kinds', 'levels', 'tags'] as const;
export type ListGroup = (typeof listGroups)[number];

/** One bit for each group of filters. */
export const bits = {
  libraries: 1,
  categories: 2,
  kinds: 4,
  levels: 8,
  tags: 16,
  ready: 32,
  withoutKey: 64,
  neverUsed: 128,
  lastUsed: 256,
  topic: 512,
} as const;

/** Whether there is nothing to fail. */
export const isOpen = (filters: Filters): boolean =>
  listGroups.every((group) => filters[group].length === 0) &&
  !filters.ready &&
  !filters.withoutKey &&
  !filters.neverUsed &&
  filters.topic === null &&
  filters.lastUsedWith === null;

/** The bits of the groups that a document fails; a topic by itself fails all that are about questions. */
export function failsOf(live: LiveSegment, filters: Filters): (document: number) => number {
  const { columns } = live.segment;
  const fits = Object.fromEntries(
    listGroups.map((group) => [group, fitTable(live.segment.names[group], filters[group])]),
  ) as Record<ListGroup, Uint8Array | null>;
  const onlyTopic = filters.topic
    ? (live.topics.get(topicKey(filters.topic.libraryId, filters.topic.topicId)) ?? -1)
    : null;
  return (document) => {
    const topic = columns.topicOf[document] as number;
    const used = live.used[document] as number;
    let fails = 0;
    if (fits.libraries && fits.libraries[columns.library[topic] as number] === 0) fails |= bits.libraries;
    if (fits.categories && fits.categories[columns.category[topic] as number] === 0) fails |= bits.categories;
    if (fits.kinds && fits.kinds[columns.kind[document] as number] === 0) fails |= bits.kinds;
    if (fits.levels && fits.levels[columns.level[document] as number] === 0) fails |= bits.levels;
    if (fits.tags && !anyTag(live, document, fits.tags)) fails |= bits.tags;
    const isTopic = columns.place[document] === 0;
    if (filters.ready && (isTopic || columns.lacks[document] !== 0)) fails |= bits.ready;
    if (filters.withoutKey && ((columns.flags[document] as number) & flagLacksKey) === 0) fails |= bits.withoutKey;
    if (filters.neverUsed && (isTopic || used !== 0)) fails |= bits.neverUsed;
    if (filters.lastUsedWith !== null && live.uses[used - 1]?.classId !== filters.lastUsedWith) fails |= bits.lastUsed;
    if (onlyTopic !== null && topic !== onlyTopic) fails |= bits.topic;
    return fails;
  };
}

function fitTable(names: readonly string[], wanted: readonly string[]): Uint8Array | null {
  return wanted.length === 0 ? null : Uint8Array.from(names, (name) => (wanted.includes(name) ? 1 : 0));
}

function anyTag({ segment: { columns } }: LiveSegment, document: number, fits: Uint8Array): boolean {
  const end = columns.tagStarts[document + 1] as number;
  for (let at = columns.tagStarts[document] as number; at < end; at++) {
    if (fits[columns.tags[at] as number] === 1) return true;
  }
  return false;
}
