/** Which documents pass the filters, and how many would pass with one more choice in a group. */
import { bits, failsOf, type ListGroup, listGroups } from './filter-test';
import type { LiveSegment } from './live-segment';
import type { Choices, Filters } from './query';
import { flagLacksKey } from './segment';

export interface Passed {
  topics: number[];
  questions: number[];
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

  /** The documents of a piece that pass, counted on the way. */
  take(live: LiveSegment): Passed {
    const passed: Passed = { topics: [], questions: [] };
    const fails = failsOf(live, this.filters);
    const tally = newTally(live);
    const { place } = live.segment.columns;
    for (let at = 0; at < live.touchedCount; at++) {
      const document = live.touched[at] as number;
      const failed = fails(document);
      if (place[document] === 0) {
        if (failed === 0) passed.topics.push(document);
        continue;
      }
      if (failed === 0) passed.questions.push(document);
      countIn(live, document, failed, tally);
    }
    this.add(live, tally);
    return passed;
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

/** A choice in a group counts what all the other groups let pass. */
function countIn(live: LiveSegment, document: number, fails: number, tally: Tally): void {
  const { columns } = live.segment;
  const only = (bit: number) => (fails & ~bit) === 0;
  if (fails !== 0 && (fails & (fails - 1)) !== 0) return;
  const topic = columns.topicOf[document] as number;
  const up = (counts: Uint32Array, number: number | undefined) => {
    if (number !== undefined) counts[number] = (counts[number] as number) + 1;
  };
  if (only(bits.libraries)) up(tally.libraries, columns.library[topic]);
  if (only(bits.categories)) up(tally.categories, columns.category[topic]);
  if (only(bits.kinds)) up(tally.kinds, columns.kind[document]);
  if (only(bits.levels)) up(tally.levels, columns.level[document]);
  if (only(bits.tags)) {
    const end = columns.tagStarts[document + 1] as number;
    for (let at = columns.tagStarts[document] as number; at < end; at++) up(tally.tags, columns.tags[at]);
  }
  if (only(bits.ready) && columns.lacks[document] === 0) tally.ready++;
  if (only(bits.withoutKey) && ((columns.flags[document] as number) & flagLacksKey) !== 0) tally.withoutKey++;
  const used = live.used[document] as number;
  if (only(bits.neverUsed) && used === 0) tally.neverUsed++;
  if (only(bits.lastUsed) && used !== 0) {
    const classId = live.uses[used - 1]?.classId;
    if (classId) tally.lastUsedWith.set(classId, (tally.lastUsedWith.get(classId) ?? 0) + 1);
  }
}
