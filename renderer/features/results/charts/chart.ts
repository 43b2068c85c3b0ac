/** What a chart of the results must provide: a drawing, and the same in a table and in a sentence. */
import type { ComponentType } from 'react';
import type { results } from '../../../../shared/messages/results';
import type { GridOrder } from '../../../../shared/results/grid';
import type { SessionTally } from '../../../../shared/results/tally';
import type { People } from '../people';

export interface ChartInput {
  tally: SessionTally;
  people: People;
  /** The question a chart is about, as its place in the tally; charts of the whole quiz leave it alone. */
  at: number;
  /** How the grid is sorted; other charts leave it alone. */
  order: GridOrder;
  /** Opens a question, by its place in the tally. */
  onOpen: (at: number) => void;
}

/** The first cell of a row is its heading. */
export interface ChartTable {
  head: string[];
  rows: string[][];
}

type Words = typeof results;

export interface Chart<Name extends string = string> {
  name: Name;
  title(input: ChartInput, words: Words): string;
  /** One short sentence or two that a screen reader says instead of the drawing. */
  summary(input: ChartInput, words: Words): string;
  table(input: ChartInput, words: Words): ChartTable;
  isEmpty(input: ChartInput): boolean;
  /** The height of the drawing in pixels, held free while it loads. */
  height(input: ChartInput): number;
  Drawing: ComponentType<ChartInput>;
}
