/** The sidebar: the pages with their counts, the libraries with what is in the open one, the bin, settings, and where everything is kept. */
import { HardDrive } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { type Place, usePlace } from '../desktop/navigation';
import { useCall } from '../desktop/use-call';
import { Icon } from '../ui/icon';
import { msg } from '../ui/messages';
import { NavLink } from './nav-link';
import { binIcon, type NavId, navigation, settingsIcon } from './pages';
import './sidebar.css';
import { SidebarLibraries } from './sidebar-libraries';

/** Drawn once the libraries and the settings have answered, which the first paint never waits for. */
const SidebarLists = lazy(() => import('./sidebar-lists'));
const SidebarShelves = lazy(() => import('./sidebar-shelves'));

export function Sidebar() {
  const place = usePlace();
  const libraries = useCall('library.list', null, ['library.changed']).value ?? [];
  const sets = useCall('set.list', null, ['set.changed']).value?.length;
  const classes = useCall('class.list', null, ['class.changed']).value?.length;
  const topics = libraries.reduce((sum, library) => sum + library.topics.length, 0);
  const counts: Partial<Record<NavId, number | undefined>> = { library: topics, sets, classes };
  const shown = shownPage(place);
  const open = 'libraryId' in place ? libraries.find((library) => library.id === place.libraryId) : undefined;
  return (
    <nav className="sidebar" aria-label={msg.app.mainNavigation}>
      <div className="sidebar__pages">
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
        <SidebarLibraries libraries={libraries} open={shown === 'library' ? open : undefined} />
        <Suspense fallback={null}>
          <SidebarLists />
          {open && place.page === 'library' && <SidebarShelves library={open} place={place} />}
        </Suspense>
      </div>
      <div className="sidebar__foot">
        <NavLink place={{ page: 'bin' }} icon={binIcon} label={msg.app.pages.bin} isCurrent={shown === 'bin'} />
        <NavLink
          place={{ page: 'settings' }}
          icon={settingsIcon}
          label={msg.app.pages.settings}
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

/** The page of the sidebar that a place belongs to; a smart list stands for itself. */
function shownPage(place: Place): Place['page'] | null {
  if (place.page === 'editor') return 'library';
  if (place.page === 'doubles') return 'search';
  if (place.page === 'practice') return place.setId ? 'sets' : 'library';
  return place.page === 'search' && place.list ? null : place.page;
}
