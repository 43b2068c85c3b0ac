/** Something that is on or off at once. */
import { type ReactNode, useId } from 'react';
import { Switch as Toggle } from 'react-aria-components';
import './switch.css';

interface Props {
  isSelected: boolean;
  onChange: (on: boolean) => void;
  isDisabled?: boolean;
  /** Said with it: what it does, or why it can't be switched. */
  hint?: string;
  children: ReactNode;
}

export function Switch({ isSelected, onChange, isDisabled = false, hint, children }: Props) {
  const hintId = useId();
  const toggle = (
    <Toggle
      className="switch"
      isSelected={isSelected}
      onChange={onChange}
      isDisabled={isDisabled}
      {...(hint ? { 'aria-describedby': hintId } : {})}
    >
      <span className="switch__track" />
      {children}
    </Toggle>
  );
  if (!hint) return toggle;
  return (
    <div className="switch-row">
      {toggle}
      <p id={hintId} className="switch__hint">
        {hint}
      </p>
    </div>
  );
}
