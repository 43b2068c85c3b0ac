/** Items to put in order, with a button up and a button down at each. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { wordsOnLine } from '../../../shared/rich-text/words-on-line';
import { Icon } from '../icon';
import { OptionMark } from '../option-mark';
import { say } from '../say';
import { OneLine } from '../text/markup';
import { words } from '../words';
import { type FormProps, moved } from './answer-kit';
import './fields.css';

type Direction = -1 | 1;

export function OrderForm({ asked, value: { items }, onChange }: FormProps<'order'>) {
  const list = useRef<HTMLOListElement>(null);
  const pressed = useRef<string | null>(null);
  // Moving an item in the page takes the focus from its button.
  useLayoutEffect(() => {
    if (pressed.current) list.current?.querySelector<HTMLElement>(`[data-move="${pressed.current}"]`)?.focus();
    pressed.current = null;
  });
  const move = (place: number, by: Direction) => {
    const to = place + by;
    if (to < 0 || to >= items.length) return;
    pressed.current = `${items[place]}.${by}`;
    onChange({ form: 'order', items: moved(items, place, by) });
    say(words.answer.placed(to + 1, items.length));
  };
  return (
    <ol class="ph-items" ref={list}>
      {items.map((item, place) => (
        <li key={item}>
          <b>{place + 1}</b>
          <OptionMark index={item} size={32} mode="line" />
          <OneLine of={asked.items[item] ?? ''} />
          <Move
            item={item}
            by={-1}
            name={asked.items[item] ?? ''}
            isOff={place === 0}
            onPress={() => move(place, -1)}
          />
          <Move
            item={item}
            by={1}
            name={asked.items[item] ?? ''}
            isOff={place === items.length - 1}
            onPress={() => move(place, 1)}
          />
        </li>
      ))}
    </ol>
  );
}

interface MoveProps {
  item: number;
  by: Direction;
  name: string;
  isOff: boolean;
  onPress: () => void;
}

function Move({ item, by, name, isOff, onPress }: MoveProps) {
  const label = by < 0 ? words.answer.up : words.answer.down;
  return (
    <button
      type="button"
      class="ph-move"
      data-move={`${item}.${by}`}
      aria-label={label(wordsOnLine(name))}
      aria-disabled={isOff}
      onClick={onPress}
    >
      <Icon of={by < 0 ? 'up' : 'down'} size={24} />
    </button>
  );
}
