/** Something that is on or off at once. */
import type { ReactNode } from 'react';
import { Switch as Toggle } from 'react-aria-components';
import './switch.css';

interface Props {
  isSelected: boolean;
  onChange: (on: boolean) => void;
  children: ReactNode;
}

export function Switch({ isSelected, onChange, children }: Props) {
  return (
    <Toggle className="switch" isSelected={isSelected} onChange={onChange}>
      <span className="switch__track" />
      {children}
    </Toggle>
  );
}
