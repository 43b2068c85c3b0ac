/** What an import format must provide: how well it fits a file, and what it reads in it. */
import type { Problem } from '../problem';
import type { Reading } from './reading';
import type { ImportSource, ImportTools } from './source';

export interface ImportFormat<Name extends string = string> {
  name: Name;
  /** What the format is called on screen; the names of formats are the same in every language. */
  label: string;
  /** From 0 (not this format) to 1 (certainly): by the content; the name of the file may only break a tie. */
  fits(source: ImportSource): number;
  /** It takes any text for something, so it is asked only where no other format is certain. */
  last?: true;
  /** Everything in the file; a file that is broken as a whole is a problem, and never half read. */
  read(source: ImportSource, tools: ImportTools): Reading | { problem: Problem };
}

/** What fits so well is that format. */
export const certainFit = 0.85;

/** Files that fit no format better than this are not read. */
export const leastFormatFit = 0.3;
