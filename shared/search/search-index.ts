/** The index over every topic of every library: found at each key press, changed topic by topic. */
import { bestHits, type Hit } from './best-hits';
import { buildSegment } from './build-segment';
import { describeQuestion, describeTopic } from './describe-hit';
import type { TopicDocument } from './document';
import { FilterRun, type Passed } from './filter-documents';
import { droppedFrom, dropTopic, dropTopics, enliven, type LiveSegment, noteUsage, topicKey } from './live-segment';
import { matchAll, matchWords } from './match-words';
import { mergeSegments } from './merge-segments';
import { readText } from './packed-texts';
import type { Choices, Found, Most, Query } from './query';
import { documentsIn, type Segment, stampsOf } from './segment';
import type { Usage } from './usage';
import { queryWords } from './words';

/** With fewer questions than this found as typed, typos are forgiven. */
const enoughAsTyped = 8;
/** A piece is merged into the one before it once it is no less than this part of it. */
const mergeFrom = 1 / 4;

export interface Piece {
  segment: Segment;
  /** The numbers of the topics in it that were replaced or removed since. */
  dropped: number[];
}

interface Search {
  typed: { words: readonly string[]; forgiving: boolean };
  parts: { live: LiveSegment; passed: Passed }[];
}

export class SearchIndex {
  /** Each much smaller than the one before it. */
  private lives: LiveSegment[] = [];
  private usage: Usage = new Map();

  /** Begins with the pieces that were kept. */
  open(pieces: readonly Piece[]): void {
    this.lives = pieces.map(({ segment, dropped }) => {
      const live = enliven(segment, this.usage);
      dropTopics(live, dropped);
      return live;
    });
  }

  /** What has to be kept so that the index can be opened again. */
  pieces(): Piece[] {
    return this.lives.map((live) => ({ segment: live.segment, dropped: droppedFrom(live) }));
  }

  /** Takes topics in, in place of what was known of them. */
  replace(topics: readonly TopicDocument[]): void {
    if (topics.length === 0) return;
    for (const { libraryId, topicId } of topics) this.drop(libraryId, topicId);
    this.lives.push(enliven(buildSegment(topics), this.usage));
    this.tidy();
  }

  remove(topics: readonly { libraryId: string; topicId: string }[]): void {
    for (const { libraryId, topicId } of topics) this.drop(libraryId, topicId);
    this.tidy();
  }

  setUsage(usage: Usage): void {
    this.usage = usage;
    for (const live of this.lives) noteUsage(live, usage);
  }

  /** Every topic that is known, by key, with the stamp of the file it was read from. */
  stamps(): Map<string, string> {
    const stamps = new Map<string, string>();
    for (const { segment, topics } of this.lives) {
      for (const [key, topic] of topics) stamps.set(key, readText(stampsOf(segment), topic));
    }
    return stamps;
  }

  find(query: Query, most: Most): Found {
    const { typed, parts } = this.search(query);
    const best = (of: keyof Passed) => {
      const lists = parts.map(({ live, passed }) => ({ live, documents: passed[of] }));
      return {
        total: lists.reduce((sum, { documents }) => sum + documents.length, 0),
        hits: bestHits(lists, most[of]),
      };
    };
    const [topics, questions] = [best('topics'), best('questions')];
    return {
      topics: { total: topics.total, hits: topics.hits.map((hit) => describeTopic(hit, typed)) },
      questions: { total: questions.total, hits: questions.hits.map((hit) => describeQuestion(hit, typed)) },
    };
  }

  /** How many questions would be found with one more choice in each group of filters. */
  choices({ words, filters }: Query): Choices {
    this.match(queryWords(words));
    const run = new FilterRun(filters);
    for (const live of this.lives) run.count(live);
    return run.choices();
  }

  /** Every question that is found, the newest topics first, in an order that depends on nothing but the topics. */
  findAll(query: Query): Hit[] {
    const { parts } = this.search(query);
    for (const { live } of parts) live.total.fill(0);
    const lists = parts.map(({ live, passed }) => ({ live, documents: passed.questions }));
    return bestHits(lists, Infinity);
  }

  private search({ words: text, filters }: Query): Search {
    const words = queryWords(text);
    const forgiving = this.match(words);
    const run = new FilterRun(filters);
    return { typed: { words, forgiving }, parts: this.lives.map((live) => ({ live, passed: run.pass(live) })) };
  }

  /** As typed first; where that finds little, again with typos forgiven, which is answered. */
  private match(words: readonly string[]): boolean {
    if (words.length === 0) {
      matchAll(this.lives);
      return false;
    }
    if (matchWords(this.lives, words, false) >= enoughAsTyped) return false;
    matchWords(this.lives, words, true);
    return true;
  }

  private drop(libraryId: string, topicId: string): void {
    const key = topicKey(libraryId, topicId);
    for (const live of this.lives) if (dropTopic(live, key)) return;
  }

  /** Leaves out empty pieces and merges small ones, so that there are never many. */
  private tidy(): void {
    this.lives = this.lives.filter((live) => live.topics.size > 0);
    for (;;) {
      const [last, before] = [this.lives.at(-1), this.lives.at(-2)];
      if (!last || !before || documentsIn(last.segment) < documentsIn(before.segment) * mergeFrom) return;
      this.lives.splice(-2, 2, enliven(mergeSegments([before, last]), this.usage));
    }
  }
}
