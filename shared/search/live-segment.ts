/** A piece of the index in use: which of its topics still hold, who used its questions, and room to count in. */
import { readText } from './packed-texts';
import { documentsIn, questionIdsOf, type Segment, topicIdsOf, topicsIn } from './segment';
import type { LastUse, Usage } from './usage';

export interface LiveSegment {
  segment: Segment;
  /** By document: 1 until its topic is replaced or removed. */
  alive: Uint8Array;
  /** By document: 0 never asked, or one more than the place in `uses`. */
  used: Uint32Array;
  uses: LastUse[];
  /** By key of the topic: its number. */
  topics: Map<string, number>;
  /** By document, while words are looked for: see match-words. */
  best: Float32Array;
  total: Float32Array;
  matched: Uint8Array;
  touched: Uint32Array;
  touchedCount: number;
  /** The documents that pass the filters: see filter-documents. */
  passed: Uint32Array;
  failed: Uint16Array;
}

/** No id holds a slash. */
export const topicKey = (libraryId: string, topicId: string): string => `${libraryId}/${topicId}`;

export function enliven(segment: Segment, usage: Usage): LiveSegment {
  const documents = documentsIn(segment);
  const topics = new Map<string, number>();
  for (let topic = 0; topic < topicsIn(segment); topic++) {
    const libraryId = segment.names.libraries[segment.columns.library[topic] as number] ?? '';
    topics.set(topicKey(libraryId, readText(topicIdsOf(segment), topic)), topic);
  }
  const live: LiveSegment = {
    segment,
    alive: new Uint8Array(documents).fill(1),
    used: new Uint32Array(documents),
    uses: [],
    topics,
    best: new Float32Array(documents),
    total: new Float32Array(documents),
    matched: new Uint8Array(documents),
    touched: new Uint32Array(documents),
    touchedCount: 0,
    passed: new Uint32Array(documents),
    failed: new Uint16Array(documents),
  };
  noteUsage(live, usage);
  return live;
}

export function noteUsage(live: LiveSegment, usage: Usage): void {
  const { documentStarts } = live.segment.columns;
  const ids = questionIdsOf(live.segment);
  live.used.fill(0);
  live.uses = [];
  for (const [key, topic] of live.topics) {
    const questions = usage.get(key.slice(key.indexOf('/') + 1));
    if (!questions) continue;
    for (let at = (documentStarts[topic] as number) + 1; at < (documentStarts[topic + 1] as number); at++) {
      const use = questions.get(readText(ids, at));
      if (use) live.used[at] = live.uses.push(use);
    }
  }
}

/** Takes a topic out; answers whether it was here. */
export function dropTopic(live: LiveSegment, key: string): boolean {
  const topic = live.topics.get(key);
  if (topic === undefined) return false;
  const { documentStarts } = live.segment.columns;
  live.alive.fill(0, documentStarts[topic], documentStarts[topic + 1]);
  live.topics.delete(key);
  return true;
}

export function dropTopics(live: LiveSegment, numbers: readonly number[]): void {
  if (numbers.length === 0) return;
  const wanted = new Set(numbers);
  for (const [key, topic] of [...live.topics]) if (wanted.has(topic)) dropTopic(live, key);
}

/** The numbers of the topics that were taken out. */
export function droppedFrom({ segment, topics }: LiveSegment): number[] {
  const held = new Set(topics.values());
  return Array.from({ length: topicsIn(segment) }, (_, topic) => topic).filter((topic) => !held.has(topic));
}
