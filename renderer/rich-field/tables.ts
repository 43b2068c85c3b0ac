/** Tables in the field: a new one, and its rows and columns. */

import type { Command } from 'prosemirror-state';
import { TextSelection } from 'prosemirror-state';
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  goToNextCell,
  isInTable,
} from 'prosemirror-tables';

export { isInTable };

/** Two columns, a head and two rows, to begin with. */
export const newTable: Command = (state, dispatch) => {
  const { table, table_row: row, table_header: head, table_cell: cell, paragraph } = state.schema.nodes;
  if (!table || !row || !head || !cell || !paragraph || isInTable(state)) return false;
  const rowOf = (type: typeof head) =>
    row.create(
      null,
      [0, 1].map(() => type.create(null, paragraph.create())),
    );
  const { tr, selection } = state;
  const at = selection.$from.depth > 0 ? selection.$from.before(1) : selection.from;
  const isEmpty = selection.$from.parent.content.size === 0 && selection.$from.depth === 1;
  const end = selection.$from.depth > 0 ? selection.$from.after(1) : selection.to;
  const made = table.create(null, [rowOf(head), rowOf(cell), rowOf(cell)]);
  if (isEmpty) tr.replaceWith(at, end, made);
  else tr.insert(end, made);
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve((isEmpty ? at : end) + 3))).scrollIntoView());
  return true;
};

/** To the next cell; from the last one to a new row. */
export const nextCell: Command = (state, dispatch, view) => {
  if (!isInTable(state)) return false;
  if (goToNextCell(1)(state, dispatch)) return true;
  addRowAfter(state, dispatch);
  return view ? goToNextCell(1)(view.state, view.dispatch) : true;
};

export const tableEdits = {
  rowAfter: addRowAfter,
  columnAfter: addColumnAfter,
  deleteRow,
  deleteColumn,
  deleteTable,
} as const satisfies Record<string, Command>;

export type TableEdit = keyof typeof tableEdits;
