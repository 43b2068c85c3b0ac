/** Rows of an answer form that can be moved by dragging or by keys; a row that was just added takes the focus. */
import { GripVertical } from 'lucide-react';
import { type PointerEvent, type ReactNode, useEffect, useRef } from 'react';
import { GridList, GridListItem, Button as Press, useDragAndDrop } from 'react-aria-components';
import { Icon } from '../ui/icon';
import { msg } from '../ui/messages';
import { type Beside, placed } from './place-in-list';
import './sortable-rows.css';

interface Props<T extends { id: string }> {
  label: string;
  rows: readonly T[];
  /** What a row is called, such as "Option A". */
  nameOf: (index: number) => string;
  isFixed?: boolean;
  /** The row whose first field is to be typed in next. */
  added: string | null;
  onAddedSeen: () => void;
  onMove: (rows: T[]) => void;
  children: (row: T, index: number) => ReactNode;
}

export function SortableRows<T extends { id: string }>(props: Props<T>) {
  const { label, rows, nameOf, isFixed = false, added, onAddedSeen, onMove, children } = props;
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys: [moved], target }) => {
      if (moved !== undefined) onMove(placed(rows, String(moved), String(target.key), target.dropPosition as Beside));
    },
    isDisabled: isFixed,
  });
  return (
    <div className="sortable-rows" onPointerDownCapture={letTextBeSelected}>
      {/* The key: a list can't begin or cease to be sortable while it stands. */}
      <GridList
        key={String(isFixed)}
        aria-label={label}
        items={rows}
        dependencies={[children, added]}
        keyboardNavigationBehavior="tab"
        {...(isFixed ? {} : { dragAndDropHooks })}
      >
        {(row) => {
          const index = rows.indexOf(row);
          return (
            <GridListItem id={row.id} textValue={nameOf(index)} className="sortable-rows__row">
              {!isFixed && (
                <Press slot="drag" className="sortable-rows__grip" aria-label={msg.editor.move(nameOf(index))}>
                  <Icon of={GripVertical} />
                </Press>
              )}
              {children(row, index)}
              {row.id === added && <AddedFocus onSeen={onAddedSeen} />}
            </GridListItem>
          );
        }}
      </GridList>
    </div>
  );
}

/** A row that can be dragged would be dragged by its text; while the pointer is down in a field it can't. */
function letTextBeSelected({ target }: PointerEvent): void {
  if (!(target instanceof Element) || !target.closest('[contenteditable="true"], input, textarea')) return;
  const row = target.closest<HTMLElement>('[draggable="true"]');
  if (!row) return;
  row.draggable = false;
  window.addEventListener('pointerup', () => (row.draggable = true), { once: true });
}

/** Puts the focus in the first field of its row; it stands in the row because the list makes its rows later than itself. */
function AddedFocus({ onSeen }: { onSeen: () => void }) {
  const place = useRef<HTMLSpanElement>(null);
  const latest = useRef(onSeen);
  latest.current = onSeen;
  useEffect(() => {
    const row = place.current?.closest<HTMLElement>('[role="row"]');
    row?.focus();
    // The list gives a focus from outside to the row that had it last; once inside, it may go where it will.
    row?.focus();
    row?.querySelector<HTMLElement>('input, textarea, [role="textbox"]')?.focus();
    latest.current();
  }, []);
  return <span ref={place} hidden />;
}
