/** A filter that is on or off. */
import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components';
import './chip.css';

interface Props {
  isOn: boolean;
  onToggle: () => void;
  children: ReactNode;
}

export function Chip({ isOn, onToggle, children }: Props) {
  return (
    <ToggleButton className="chip" isSelected={isOn} onChange={onToggle}>
      {children}
    </ToggleButton>
  );
}
