/** What an export format must provide: what it can hold, and its files. */
import type { KindName } from '../question/kinds';
import type { Question } from '../question/question';
import type { ExportTopic, TopicPart } from './topic-part';
import type { TraitName } from './trait';

/** Why a question is left out whole. */
export const leftOutReasons = ['kind', 'tooManyOptions', 'tooLong', 'noKey', 'arrowInText'] as const;
export type LeftOut = (typeof leftOutReasons)[number];

export interface ExportSource {
  /** Of the set, the library or the only topic. */
  title: string;
  /** Only with questions that the format can hold. */
  topics: readonly ExportTopic[];
  /** The bytes of a picture by its name, or null when it is gone. */
  media(name: string): Uint8Array | null;
}

/** A file of an export; several make a zip. A sheet is written as a spreadsheet. */
export type ExportFile =
  | { path: string; text: string }
  | { path: string; bytes: Uint8Array }
  | { path: string; rows: readonly (readonly string[])[] };

export interface ExportFormat<Name extends string = string> {
  name: Name;
  /** What the format is called on screen; the names of formats are the same in every language. */
  label: string;
  /** Of the file that is saved, without its dot. */
  extension: string;
  kinds: readonly KindName[];
  holds: readonly TraitName[];
  /** What it keeps of a topic besides the questions. */
  holdsOfTopic: readonly TopicPart[];
  /** What it holds in general and can't hold in this question. */
  alsoLoses?(question: Question): TraitName[];
  /** Why a question of a kind that it has can't be written all the same; null when it can. */
  refuses(question: Question): LeftOut | null;
  write(source: ExportSource): ExportFile[];
}
