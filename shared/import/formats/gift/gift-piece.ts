/** The pieces of a GIFT file: categories, questions with their braces, and what can't be taken apart. */
import type { Brace, Braced } from './braces';

export type GiftPiece =
  | { is: 'category'; path: string }
  | { is: 'question'; line: number; text: string; braces: readonly Brace[]; comments: readonly string[] }
  | { is: 'fault'; line: number; text: string; fault: GiftFault };

/** What is wrong with the braces of a question. */
export type GiftFault = 'notOpened' | 'notClosed' | 'severalAnswers';

/** Lines that belong together, until they are cut into questions. */
export interface GiftBlock extends Braced {
  /** The line of the file on which each line of the text stands. */
  lines: number[];
  comments: string[];
}
