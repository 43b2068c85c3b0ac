/** The sidebar: the pages with their counts, the libraries, settings, and where everything is kept. */
import { Folder, FolderOpen, HardDrive, type LucideIcon } from 'lucide-react';
import { formatPlace, type Place, usePlace } from '../desktop/navigation';
import { useCall } from '../desktop/use-call';
import { Icon } from '../ui/icon';
import { msg } from '../ui/messages';
import { type NavId, navigation, settingsIcon } from './pages';
import './sidebar.css';

export function Sidebar() {
  const place = usePlace();
  const libraries = useCall('library.list', null, ['library.changed']).value ?? [];
  const sets = useCall('set.list', null, ['set.changed']).value?.length;
  const classes = useCall('class.list', null, ['class.changed']).value?.length;
  const topics = libraries.reduce((sum, library) => sum + library.topics.length, 0);
  const counts: Partial<Record<NavId, number | undefined>> = { library: topics, sets, classes };
  const shown = place.page === 'editor' ? 'library' : place.page;
  return (
    <nav className="sidebar" aria-label={msg.app.mainNavigation}>
      {navigation.map(({ id, icon }) => (
        <NavLink
          key={id}
          place={{ page: id }}
          icon={icon}
          label={msg.app.pages[id]}
          count={counts[id]}
          isCurrent={shown === id}
        />
      ))}
      <h2 className="sidebar__title">{msg.app.librariesTitle}</h2>
      {libraries.map((library) => {
        const isOpen = 'libraryId' in place && place.libraryId === library.id;
        return (
          <NavLink
            key={library.id}
            isSub
            place={{ page: 'library', libraryId: library.id }}
            icon={isOpen ? FolderOpen : Folder}
            label={library.name}
            count={library.topics.length}
            isCurrent={isOpen && shown === 'library'}
          />
        );
      })}
      <div className="sidebar__foot">
        <NavLink
          place={{ page: 'settings' }}
          icon={settingsIcon}
          label={msg.app.pages.settings}
          count={undefined}
          isCurrent={shown === 'settings'}
        />
        <p className="sidebar__local">
          <Icon of={HardDrive} />
          <span>
            {msg.app.local}
            <br />
            {msg.app.nothingLeaves}
          </span>
        </p>
      </div>
    </nav>
  );
}

interface NavLinkProps {
  place: Place;
  icon: LucideIcon;
  label: string;
  count: number | undefined;
  isCurrent: boolean;
  isSub?: boolean;
}

function NavLink({ place, icon, label, count, isCurrent, isSub = false }: NavLinkProps) {
  return (
    <a
      title={label}
      href={formatPlace(place)}
      className={`nav-link${isSub ? ' nav-link--sub' : ''}`}
      {...(isCurrent ? { 'aria-current': 'page' } : {})}
    >
      <Icon of={icon} />
      <span className="nav-link__label" dir="auto">
        {label}
      </span>
      {count !== undefined && <span className="nav-link__count">{count}</span>}
    </a>
  );
}
