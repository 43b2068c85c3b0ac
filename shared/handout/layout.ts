/** What a layout of handouts must provide: a name, and the blocks it makes of a set. */
import type { QuestionSet } from '../library/question-set';
import type { Messages } from '../messages/messages';
import type { Block, PaperName } from './handout';

export interface HandoutOptions {
  paper: PaperName;
  textSize: number;
  answerLines: number;
  nameAndDate: boolean;
  brief: boolean;
  points: boolean;
}

/** The words a layout prints on paper. */
export type PaperWords = Messages['handout']['paper'];

export interface HandoutSource {
  set: QuestionSet;
  /** What the set's topics say, in the order in which the set uses them. */
  topics: readonly { headline: string; keyPoints: readonly string[] }[];
  options: HandoutOptions;
  words: PaperWords;
  /** The language of the text as a BCP 47 tag. */
  language: string;
}

export interface Layout<Name extends string = string> {
  name: Name;
  /** Whether it shows what is right; a handout for the class must not. */
  hasKey: boolean;
  blocks(source: HandoutSource): Block[];
}
