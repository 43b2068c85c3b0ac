/** Which column of a table holds what: a value that is found by itself, and that the teacher can change. */
export const columnUses = [
  'question',
  /** Holds one option. */
  'option',
  /** Holds an option that is wrong. */
  'wrong',
  /** Says whether the option in the column before it is right. */
  'mark',
  /** Names the right options, or holds the right answer. */
  'right',
  'explanation',
  'points',
  'seconds',
  'tags',
  'level',
  'topic',
  'kind',
  'idea',
  'standards',
  'notes',
  'picture',
  'unused',
] as const;
export type ColumnUse = (typeof columnUses)[number];

/** How the right options are named: by their words, their number from 1 or from 0, or their letter. */
export const rightNames = ['words', 'number', 'numberFromZero', 'letter'] as const;
export type RightName = (typeof rightNames)[number];

export interface TableMapping {
  /** How many rows stand above the first question. */
  heads: number;
  /** The use of each column, from the left. */
  uses: ColumnUse[];
  /** null when the table leaves open which of two ways is meant. */
  rightBy: RightName | null;
}

/** A table that can be read: its rows, and the line of the file on which each begins. */
export interface Table {
  rows: readonly (readonly string[])[];
  lines: readonly number[];
}
