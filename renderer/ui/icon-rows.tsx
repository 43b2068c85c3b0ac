/** A ruled list of short statements, each behind its icon. */
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './icon';
import './icon-rows.css';

export const IconRows = ({ children }: { children: ReactNode }) => <ul className="icon-rows">{children}</ul>;

interface Props {
  icon: LucideIcon;
  /** What the icon says, where the words don't say it. */
  label?: string;
  children: ReactNode;
}

export const IconRow = ({ icon, label, children }: Props) => (
  <li>
    <Icon of={icon} {...(label ? { label } : {})} />
    <div dir="auto">{children}</div>
  </li>
);
