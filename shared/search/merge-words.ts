/** Merges the vocabularies of several pieces of the index, word by word in their common order. */
import type { Columns, Segment } from './segment';
import { wordsInSegment } from './segment';

/** A piece with the topics and documents of it that hold, in their order. */
export interface Kept {
  segment: Segment;
  topics: Uint32Array;
  documents: Uint32Array;
}

interface Reader {
  segment: Segment;
  /** By document of the piece: its number in the whole, or -1 for one that is left out. */
  numbers: Int32Array;
  /** The next word. */
  next: number;
}

type WordColumns = Pick<Columns, 'letters' | 'letterStarts' | 'postingStarts' | 'postings'>;

export function mergeWords(kept: readonly Kept[]): WordColumns {
  const readers = readersOf(kept);
  const room = (count: (segment: Segment) => number) => kept.reduce((sum, part) => sum + count(part.segment), 0);
  const words = room(wordsInSegment);
  const merged: WordColumns = {
    letters: new Uint16Array(room((segment) => segment.columns.letters.length)),
    letterStarts: new Uint32Array(words + 1),
    postingStarts: new Uint32Array(words + 1),
    postings: new Uint32Array(room((segment) => segment.columns.postings.length)),
  };
  let count = 0;
  for (let group = nextWord(readers); group.length > 0; group = nextWord(readers)) {
    const first = group[0] as Reader;
    const end = addPostings(group, merged, merged.postingStarts[count] as number);
    const letters = lettersOf(first.segment, first.next);
    for (const reader of group) reader.next++;
    // A word that only topics used which no longer hold is left out.
    if (end === merged.postingStarts[count]) continue;
    merged.letters.set(letters, merged.letterStarts[count]);
    count++;
    merged.letterStarts[count] = (merged.letterStarts[count - 1] as number) + letters.length;
    merged.postingStarts[count] = end;
  }
  return {
    letters: merged.letters.slice(0, merged.letterStarts[count]),
    letterStarts: merged.letterStarts.slice(0, count + 1),
    postingStarts: merged.postingStarts.slice(0, count + 1),
    postings: merged.postings.slice(0, merged.postingStarts[count]),
  };
}

function readersOf(kept: readonly Kept[]): Reader[] {
  let first = 0;
  return kept.map(({ segment, documents }) => {
    const numbers = new Int32Array(segment.columns.topicOf.length).fill(-1);
    for (const document of documents) numbers[document] = first++;
    return { segment, numbers, next: 0 };
  });
}

const lettersOf = ({ columns: { letters, letterStarts } }: Segment, word: number): Uint16Array =>
  letters.subarray(letterStarts[word], letterStarts[word + 1]);

/** Every reader that stands at the first of the next words. */
function nextWord(readers: readonly Reader[]): Reader[] {
  let group: Reader[] = [];
  for (const reader of readers) {
    if (reader.next >= wordsInSegment(reader.segment)) continue;
    const first = group[0];
    const order = first ? compare(lettersOf(reader.segment, reader.next), lettersOf(first.segment, first.next)) : -1;
    if (order < 0) group = [reader];
    else if (order === 0) group.push(reader);
  }
  return group;
}

function compare(a: Uint16Array, b: Uint16Array): number {
  const shorter = Math.min(a.length, b.length);
  for (let at = 0; at < shorter; at++) {
    const difference = (a[at] as number) - (b[at] as number);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** The documents keep their order, so the postings of each piece follow those of the one before. */
function addPostings(group: readonly Reader[], merged: WordColumns, from: number): number {
  let end = from;
  for (const { segment, numbers, next } of group) {
    const { postings, postingStarts } = segment.columns;
    for (let at = postingStarts[next] as number; at < (postingStarts[next + 1] as number); at++) {
      const posting = postings[at] as number;
      const number = numbers[posting >>> 8] as number;
      if (number >= 0) merged.postings[end++] = ((number << 8) | (posting & 255)) >>> 0;
    }
  }
  return end;
}
