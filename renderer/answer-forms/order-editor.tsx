/** Editing an order form: the items, from first to last. */
import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { RichField } from '../rich-field/rich-field';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { msg } from '../ui/messages';
import type { EditorFace } from './editor-face';
import './form-editor.css';
import { SortableRows } from './sortable-rows';

const mostItems = 20;

export function OrderEditor({ form, libraryId, onChange }: EditorFace<'order'>) {
  const [added, setAdded] = useState<string | null>(null);
  const add = () => {
    const id = crypto.randomUUID();
    setAdded(id);
    onChange({ ...form, items: [...form.items, { id, text: '' }] }, null);
  };
  const write = (id: string, text: string) =>
    onChange({ ...form, items: form.items.map((item) => (item.id === id ? { ...item, text } : item)) }, `item ${id}`);
  return (
    <section className="parts-editor" aria-label={msg.editor.items}>
      <p className="parts-editor__head">{msg.editor.itemsInOrder}</p>
      <SortableRows
        label={msg.editor.items}
        rows={form.items}
        nameOf={(index) => msg.editor.item(index + 1)}
        added={added}
        onAddedSeen={() => setAdded(null)}
        onMove={(items) => onChange({ ...form, items }, null)}
      >
        {(item, index) => (
          <>
            <span className="parts-editor__number">{index + 1}</span>
            <div className="parts-editor__text">
              <RichField
                libraryId={libraryId}
                label={msg.editor.item(index + 1)}
                hideLabel
                value={item.text}
                onChange={(text) => write(item.id, text)}
              />
            </div>
            <IconButton
              label={msg.editor.remove(msg.editor.item(index + 1))}
              icon={X}
              onPress={() => onChange({ ...form, items: form.items.filter(({ id }) => id !== item.id) }, null)}
            />
          </>
        )}
      </SortableRows>
      {form.items.length < mostItems && (
        <div className="parts-editor__add parts-editor__add--items">
          <Button kind="quiet" icon={Plus} onPress={add}>
            {msg.editor.addItem}
          </Button>
        </div>
      )}
    </section>
  );
}
