/** What can be done to the table the cursor is in. */
import { Table } from 'lucide-react';
import type { EditorView } from 'prosemirror-view';
import { MenuButton } from '../ui/menu-button';
import { msg } from '../ui/messages';
import { type TableEdit, tableEdits } from './tables';

const names = Object.keys(tableEdits) as TableEdit[];

export function TableMenu({ view }: { view: EditorView }) {
  return (
    <MenuButton
      label={msg.editor.table}
      icon={Table}
      items={names.map((id) => ({ id, label: msg.editor.tableEdits[id] }))}
      onAction={(id) => {
        tableEdits[id as TableEdit](view.state, view.dispatch);
        setTimeout(() => view.focus(), 0);
      }}
    />
  );
}
