/** One way to begin: a wide row with its icon, what it does, and its keys. */
import type { LucideIcon } from 'lucide-react';
import { Button as Press } from 'react-aria-components';
import { Icon } from '../../ui/icon';
import { KeyCaps } from '../../ui/key-caps';
import { keyShortcut } from '../../ui/key-names';
import './way-in.css';

interface Props {
  icon: LucideIcon;
  title: string;
  text: string;
  keys?: readonly string[];
  onPress: () => void;
}

export function WayIn({ icon, title, text, keys, onPress }: Props) {
  return (
    <li className="way-in">
      <Press className="way-in__button" {...(keys ? { 'aria-keyshortcuts': keyShortcut(keys) } : {})} onPress={onPress}>
        <Icon of={icon} size={20} />
        <span className="way-in__words">
          <b>{title}</b>
          <span>{text}</span>
        </span>
        {keys && <KeyCaps keys={keys} />}
      </Press>
    </li>
  );
}
