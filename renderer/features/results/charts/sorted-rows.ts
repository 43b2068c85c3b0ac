/** The rows of the grid in the order the teacher asked for. */
import { type GridRow, gridOf, sortRows } from '../../../../shared/results/grid';
import type { ChartInput } from './chart';

export const sortedRows = ({ tally, people, order }: ChartInput): GridRow[] =>
  sortRows(gridOf(tally).rows, order, (a, b) => people.compare(a.student, b.student));
