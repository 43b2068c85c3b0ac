/** What a format of pasted lines must provide: how well it fits a text, and the role of each of its lines. */
import type { PastedLine, TextLine } from './pasted-line';

export interface LineFormat<Name extends string = string> {
  name: Name;
  /** From 0 (not this format) upwards; below `leastFit` the text is not read. */
  fits(lines: readonly TextLine[]): number;
  /** The same lines in the same order, each with one role. */
  read(lines: readonly TextLine[]): PastedLine[];
}

export const leastFit = 0.4;
