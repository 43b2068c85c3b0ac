/** Key caps: the keys that do the same as the button beside them. */
import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, CornerDownLeft, type LucideIcon } from 'lucide-react';
import { Icon } from './icon';
import './key-caps.css';

const drawn: Record<string, LucideIcon> = {
  Left: ArrowLeft,
  Right: ArrowRight,
  Up: ArrowUp,
  Down: ArrowDown,
  Enter: CornerDownLeft,
};
const isMac = /Mac/.test(globalThis.navigator?.userAgent ?? '');
const onMac: Record<string, string> = { Ctrl: '⌘', Alt: '⌥', Shift: '⇧' };

export function KeyCaps({ keys }: { keys: readonly string[] }) {
  return (
    <span className="key-caps" aria-hidden="true">
      {keys.map((key) => (
        <kbd key={key}>{drawn[key] ? <Icon of={drawn[key]} size={12} /> : (isMac && onMac[key]) || key}</kbd>
      ))}
    </span>
  );
}

/** The same keys as a screen reader wants them: "Control+K". */
export const keyShortcut = (keys: readonly string[]): string =>
  keys.map((key) => (key === 'Ctrl' ? (isMac ? 'Meta' : 'Control') : key)).join('+');
