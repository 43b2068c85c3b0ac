/** Which documents pass the filters, and how many would pass with one more choice in a group. */
import { bits, failsOf, isOpen, type ListGroup, listGroups } from './filter-test';
import type { LiveSegment } from './live-segment';
import type { Choices, Filters } from './query';
import { flagLacksKey } from './segment';

/** The documents of a piece that pass, in lists that hold until the next search. */
export interface Passed {
  topics: Uint32Array;
  questions: Uint32Array;
}

type Counts = Record<ListGroup, Uint32Array>;
interface Tally extends Counts {
  ready: number;
  withoutKey: number;
  neverUsed: number;
  lastUsedWith: Map<string, number>;
}

export class FilterRun {
  private readonly filters: Filters;
  private readonly counts = Object.fromEntries(listGroups.map((group) => [group, new Map<string, number>()])) as Record<
    ListGroup,
    Map<string, number>
  >;
  private readonly lastUsedWith = new Map<string, number>();
  private ready = 0;
  private withoutKey = 0;
  private neverUsed = 0;

  constructor(filters: Filters) {
    this.filters = filters;
  }

  /** The documents of a piece that pass. */
  pass(live: LiveSegment): Passed {
    const { touched, touchedCount, passed } = live;
    const { place } = live.segment.columns;
    const fails = isOpen(this.filters) ? null : failsOf(live, this.filters);
    // Topics fill the list from its start and questions from its end.
    let [topics, questions] = [0, passed.length];
    for (let at = 0; at < touchedCount; at++) {
      const document = touched[at] as number;
      if (fails && fails(document) !== 0) continue;
      if (place[document] === 0) passed[topics++] = document;
      else passed[--questions] = document;
    }
    return { topics: passed.subarray(0, topics), questions: passed.subarray(questions) };
  }

  /** Counts the questions of a piece for the choices; what was found in it is used up by this. */
  count(live: LiveSegment): void {
    const { touched, touchedCount } = live;
    const { place } = live.segment.columns;
    const fails = isOpen(this.filters) ? null : failsOf(live, this.filters);
    // The questions to count move to the start of `touched`.
    let counted = 0;
    for (let at = 0; at < touchedCount; at++) {
      const document = touched[at] as number;
      if (place[document] === 0) continue;
      const failed = fails ? fails(document) : 0;
      // Two groups that fail leave nothing to count.
      if ((failed & (failed - 1)) !== 0) continue;
      live.failed[counted] = failed;
      touched[counted++] = document;
    }
    const tally = newTally(live);
    countChoices(live, counted, tally);
    this.add(live, tally);
  }

  choices(): Choices {
    const sorted = (counts: ReadonlyMap<string, number>) =>
      [...counts]
        .map(([name, count]) => ({ name, count }))
        .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
    const { libraries, categories, kinds, levels, tags } = this.counts;
    return {
      libraries: sorted(libraries),
      categories: sorted(categories),
      kinds: sorted(kinds),
      levels: sorted(levels),
      tags: sorted(tags).slice(0, 200),
      ready: this.ready,
      withoutKey: this.withoutKey,
      neverUsed: this.neverUsed,
      lastUsedWith: sorted(this.lastUsedWith),
    };
  }

  private add(live: LiveSegment, tally: Tally): void {
    this.ready += tally.ready;
    this.withoutKey += tally.withoutKey;
    this.neverUsed += tally.neverUsed;
    for (const [name, count] of tally.lastUsedWith) {
      this.lastUsedWith.set(name, (this.lastUsedWith.get(name) ?? 0) + count);
    }
    for (const group of listGroups) {
      const names = live.segment.names[group];
      const counts = this.counts[group];
      tally[group].forEach((count, number) => {
        const name = names[number] ?? '';
        if (count > 0 && name !== '') counts.set(name, (counts.get(name) ?? 0) + count);
      });
    }
  }
}

function newTally(live: LiveSegment): Tally {
  const counts = Object.fromEntries(
    listGroups.map((group) => [group, new Uint32Array(live.segment.names[group].length)]),
  ) as Counts;
  return { ...counts, ready: 0, withoutKey: 0, neverUsed: 0, lastUsedWith: new Map() };
}

/** Counts each of the first questions in `touched` in the groups whose filter is the only one that it fails, if any. */
function countChoices(live: LiveSegment, most: number, tally: Tally): void {
  const { touched, failed, used, uses } = live;
  const { library, category, kind, level, tagStarts, tags, lacks, flags } = live.segment.columns;
  // One plain loop a group is several times as fast as one loop for all of them.
  const each = (bit: number, count: (document: number) => void) => {
    for (let at = 0; at < most; at++) if (((failed[at] as number) & ~bit) === 0) count(touched[at] as number);
  };
  countTopics(live, most, bits.libraries, tally.libraries, library);
  countTopics(live, most, bits.categories, tally.categories, category);
  countColumn(live, most, bits.kinds, tally.kinds, kind);
  countColumn(live, most, bits.levels, tally.levels, level);
  each(bits.tags, (document) => {
    const end = tagStarts[document + 1] as number;
    for (let at = tagStarts[document] as number; at < end; at++) up(tally.tags, tags[at] as number);
  });
  each(bits.ready, (document) => {
    if (lacks[document] === 0) tally.ready++;
  });
  each(bits.withoutKey, (document) => {
    if (((flags[document] as number) & flagLacksKey) !== 0) tally.withoutKey++;
  });
  each(bits.neverUsed, (document) => {
    if (used[document] === 0) tally.neverUsed++;
  });
  if (uses.length === 0) return;
  each(bits.lastUsed, (document) => {
    const classId = uses[(used[document] as number) - 1]?.classId;
    if (classId) tally.lastUsedWith.set(classId, (tally.lastUsedWith.get(classId) ?? 0) + 1);
  });
}

function countTopics(live: LiveSegment, most: number, bit: number, counts: Uint32Array, column: Uint16Array): void {
  const { touched, failed } = live;
  const { topicOf } = live.segment.columns;
  for (let at = 0; at < most; at++) {
    if (((failed[at] as number) & ~bit) === 0) up(counts, column[topicOf[touched[at] as number] as number] as number);
  }
}

function countColumn(
  { touched, failed }: LiveSegment,
  most: number,
  bit: number,
  counts: Uint32Array,
  column: Uint8Array,
): void {
  for (let at = 0; at < most; at++) {
    if (((failed[at] as number) & ~bit) === 0) up(counts, column[touched[at] as number] as number);
  }
}

function up(counts: Uint32Array, number: number): void {
  counts[number] = (counts[number] as number) + 1;
}
