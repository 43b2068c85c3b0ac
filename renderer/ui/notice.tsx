/** A notice stays in place until what it says is solved. */
import { Check, Info, type LucideIcon, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './button';
import { Icon } from './icon';
import './notice.css';

type Tone = 'ok' | 'warn' | 'danger' | 'info';
const icons: Record<Tone, LucideIcon> = { ok: Check, warn: TriangleAlert, danger: OctagonAlert, info: Info };

interface Props {
  tone: Tone;
  action?: { label: string; onPress: () => void };
  children: ReactNode;
}

export function Notice({ tone, action, children }: Props) {
  return (
    <div className={`notice notice--${tone}`} role={tone === 'danger' ? 'alert' : 'status'}>
      <Icon of={icons[tone]} />
      <div className="notice__text">{children}</div>
      {action && <Button onPress={action.onPress}>{action.label}</Button>}
    </div>
  );
}
