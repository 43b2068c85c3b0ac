/** Items to put in order by dragging or by buttons; afterwards the right order, with what stood elsewhere. */
import { ArrowDown, ArrowUp } from 'lucide-react';
import { plainText } from '../../shared/rich-text/plain-text';
import { RichText } from '../rich-text/rich-text';
import { announce } from '../ui/announce';
import { IconButton } from '../ui/icon-button';
import { msg } from '../ui/messages';
import { type FillFaceProps, formOf } from './fill-face';
import './fill.css';
import { OwnAnswer } from './own-answer';
import { SortableRows } from './sortable-rows';

interface Item {
  id: string;
  text: string;
}

export function OrderToFill({ question, answer, isOpen, onChange }: FillFaceProps) {
  const form = formOf(question, 'order');
  if (!form) return null;
  const own = answer?.form === 'order' ? answer.itemIds : [];
  const rows = own.flatMap((id) => form.items.find((item) => item.id === id) ?? []);
  if (isOpen) return <Revealed items={form.items} own={rows} />;
  const give = (items: readonly Item[]) => onChange({ form: 'order', itemIds: items.map(({ id }) => id) });
  const move = (from: number, to: number) => {
    const item = rows[from];
    if (!item || to < 0 || to >= rows.length) return;
    give(rows.toSpliced(from, 1).toSpliced(to, 0, item));
    announce(msg.practice.movedTo(to + 1));
  };
  const nameOf = (index: number) => msg.practice.item(index + 1, plainText(rows[index]?.text ?? ''));
  return (
    <div className="fill-order">
      <SortableRows
        label={msg.practice.order}
        rows={rows}
        nameOf={nameOf}
        added={null}
        onAddedSeen={nothing}
        onMove={give}
      >
        {(item, index) => (
          <>
            <span className="fill-number">{index + 1}</span>
            <span className="fill-order__text" dir="auto">
              <RichText of={item.text} inline />
            </span>
            <IconButton
              label={msg.practice.up(plainText(item.text))}
              icon={ArrowUp}
              isDisabled={index === 0}
              onPress={() => move(index, index - 1)}
            />
            <IconButton
              label={msg.practice.down(plainText(item.text))}
              icon={ArrowDown}
              isDisabled={index === rows.length - 1}
              onPress={() => move(index, index + 1)}
            />
          </>
        )}
      </SortableRows>
    </div>
  );
}

/** No row is ever added here. */
const nothing = () => undefined;

const Revealed = ({ items, own }: { items: readonly Item[]; own: readonly Item[] }) => (
  <ol className="fill-rows">
    {items.map((item, index) => {
      const isRight = own[index]?.id === item.id;
      return (
        <li key={item.id} className={`fill-row fill-row--item${isRight ? ' is-right' : ''}`}>
          <span className="fill-number">{index + 1}</span>
          <OwnAnswer isRight={isRight} right={item.text} own={own[index]?.text ?? ''} />
        </li>
      );
    })}
  </ol>
);
