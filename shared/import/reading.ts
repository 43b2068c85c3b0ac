/** What reading a file yields: topics with questions that are ready or noted, and everything that was refused, with its place. */
import type { KeyPoint, Source } from '../library/topic';
import type { Question } from '../question/question';
import type { Note, RefusalCode } from './note';

/** Where something stands in the file that was read. */
export interface Place {
  /** Its name, as in `ImportSource`. */
  file: string;
  /** From 1; null where the file has no lines. */
  line: number | null;
  /** The number of the question in the file, from 1; null for what is no question. */
  question: number | null;
  /** Its first words, at most 40 characters, so that it can be found. */
  words: string;
}

export interface ReadQuestion {
  question: Question;
  place: Place;
  notes: Note[];
}

export interface Refusal {
  place: Place;
  code: RefusalCode;
  facts: Readonly<Record<string, string | number>>;
}

/** Questions that belong together: a quiz, a category, a sheet. */
export interface ReadTopic {
  headline: string;
  category: string;
  dek: string;
  date: string | null;
  keyPoints: KeyPoint[];
  sources: Source[];
  vocabulary: { term: string; meaning: string }[];
  questions: ReadQuestion[];
}

export interface Reading {
  topics: ReadTopic[];
  refused: Refusal[];
}
