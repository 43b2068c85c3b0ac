/** The smart lists in the sidebar, under the libraries. */
import { ListFilter } from 'lucide-react';
import { usePlace } from '../desktop/navigation';
import { useCall } from '../desktop/use-call';
import { msg } from '../ui/messages';
import { NavLink } from './nav-link';

export default function SidebarLists() {
  const place = usePlace();
  const lists = useCall('settings.read', null, ['settings.changed']).value?.smartLists ?? [];
  if (lists.length === 0) return null;
  return (
    <div className="sidebar__shelf">
      <h2 className="sidebar__title">{msg.app.smartLists}</h2>
      {lists.map(({ id, name }) => (
        <NavLink
          key={id}
          isSub
          place={{ page: 'search', list: id }}
          icon={ListFilter}
          label={name}
          isCurrent={place.page === 'search' && place.list === id}
        />
      ))}
    </div>
  );
}
