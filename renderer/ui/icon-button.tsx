/** A square button with an icon alone; its name and key are in a tooltip. */
import type { LucideIcon } from 'lucide-react';
import { Button as Press } from 'react-aria-components';
import './button.css';
import { Icon } from './icon';
import { keyShortcut } from './key-names';
import { Tip } from './tip';

interface Props {
  label: string;
  icon: LucideIcon;
  keys?: readonly string[];
  isDisabled?: boolean;
  onPress?: () => void;
}

export function IconButton({ label, icon, keys, isDisabled = false, onPress }: Props) {
  return (
    <Tip text={label} {...(keys ? { keys } : {})}>
      <Press
        className="icon-button"
        aria-label={label}
        isDisabled={isDisabled}
        {...(keys ? { 'aria-keyshortcuts': keyShortcut(keys) } : {})}
        {...(onPress ? { onPress } : {})}
      >
        <Icon of={icon} />
      </Press>
    </Tip>
  );
}
