/** The box that adds a row of a list to the chosen ones, for the pointer alone: by key the list itself does it, and says what is selected. */
import { Check } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Icon } from './icon';

interface Props {
  isChosen: boolean;
  onToggle: () => void;
  className: string;
}

export function RowTick({ isChosen, onToggle, className }: Props) {
  const box = useRef<HTMLSpanElement>(null);
  const latest = useRef(onToggle);
  latest.current = onToggle;
  useEffect(() => {
    const { current } = box;
    if (!current) return;
    /** The row would take the press as a choice of itself alone. */
    const press = (event: Event) => {
      event.stopPropagation();
      if (event.type === 'click') latest.current();
    };
    const heard = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click'];
    for (const name of heard) current.addEventListener(name, press);
    return () => {
      for (const name of heard) current.removeEventListener(name, press);
    };
  }, []);
  return (
    <span ref={box} className={className} data-chosen={isChosen || undefined}>
      {isChosen && <Icon of={Check} size={12} />}
    </span>
  );
}
