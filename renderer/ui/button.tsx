/** A button: verb and object, an icon at its left, its key at its right; at most one primary in a view. */
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as Press } from 'react-aria-components';
import './button.css';
import { Icon } from './icon';
import { KeyCaps } from './key-caps';
import { keyShortcut } from './key-names';
import { Tip } from './tip';

export interface ButtonProps {
  kind?: 'primary' | 'second' | 'quiet' | 'danger';
  size?: 'normal' | 'large' | 'dock';
  icon?: LucideIcon;
  keys?: readonly string[];
  /** Why the button can't be pressed now; it stays reachable by keyboard to say so. */
  tip?: string;
  isDisabled?: boolean;
  autoFocus?: boolean;
  /** What a screen reader says, where the same words stand on several buttons. */
  label?: string;
  onPress?: () => void;
  children: ReactNode;
}

export function Button({
  kind = 'second',
  size = 'normal',
  icon,
  keys,
  tip,
  isDisabled = false,
  autoFocus = false,
  label,
  onPress,
  children,
}: ButtonProps) {
  const explains = isDisabled && tip !== undefined;
  const button = (
    <Press
      className={`button button--${kind} button--${size}${isDisabled ? ' button--disabled' : ''}`}
      isDisabled={isDisabled && !explains}
      autoFocus={autoFocus}
      {...(label ? { 'aria-label': label } : {})}
      {...(explains ? { 'aria-disabled': true } : {})}
      {...(keys ? { 'aria-keyshortcuts': keyShortcut(keys) } : {})}
      onPress={() => {
        if (!isDisabled) onPress?.();
      }}
    >
      {icon && <Icon of={icon} />}
      {children}
      {keys && <KeyCaps keys={keys} />}
    </Press>
  );
  return explains ? (
    <Tip text={tip} placement="bottom">
      {button}
    </Tip>
  ) : (
    button
  );
}
