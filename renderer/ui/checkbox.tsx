/** One of several things that can be ticked together. */
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as Tick } from 'react-aria-components';
import { Icon } from './icon';
import './switch.css';

interface Props {
  isSelected: boolean;
  onChange: (on: boolean) => void;
  children: ReactNode;
}

export function Checkbox({ isSelected, onChange, children }: Props) {
  return (
    <Tick className="checkbox" isSelected={isSelected} onChange={onChange}>
      <span className="checkbox__box">{isSelected && <Icon of={Check} size={12} />}</span>
      {children}
    </Tick>
  );
}
