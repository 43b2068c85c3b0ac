/** Key caps: the keys that do the same as the button beside them. */
import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, CornerDownLeft, type LucideIcon } from 'lucide-react';
import { Icon } from './icon';
import './key-caps.css';
import { keyName } from './key-names';

const drawn: Record<string, LucideIcon> = {
  Left: ArrowLeft,
  Right: ArrowRight,
  Up: ArrowUp,
  Down: ArrowDown,
  Enter: CornerDownLeft,
};

export function KeyCaps({ keys }: { keys: readonly string[] }) {
  return (
    <span className="key-caps" aria-hidden="true">
      {keys.map((key) => (
        <kbd key={key}>{drawn[key] ? <Icon of={drawn[key]} size={12} /> : keyName(key)}</kbd>
      ))}
    </span>
  );
}
