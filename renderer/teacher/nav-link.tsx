/** One line of the sidebar: a place to go, with its count. */
import type { LucideIcon } from 'lucide-react';
import { formatPlace, type Place } from '../desktop/navigation';
import { Icon } from '../ui/icon';

interface Props {
  place: Place;
  icon?: LucideIcon;
  label: string;
  /** A number, or what stands in its place. */
  count?: number | string | undefined;
  isCurrent: boolean;
  isSub?: boolean;
}

export function NavLink({ place, icon, label, count, isCurrent, isSub = false }: Props) {
  return (
    <a
      title={label}
      href={formatPlace(place)}
      className={`nav-link${isSub ? ' nav-link--sub' : ''}`}
      {...(isCurrent ? { 'aria-current': 'page' } : {})}
    >
      {icon && <Icon of={icon} />}
      <span className="nav-link__label" dir="auto">
        {label}
      </span>
      {count !== undefined && <span className="nav-link__count">{count}</span>}
    </a>
  );
}
