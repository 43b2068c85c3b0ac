/** The libraries in the sidebar: the teacher's own, those kept elsewhere, the samples; one that is away says so. */
import { CloudOff, Folder, FolderLock, FolderOpen, type LucideIcon, Plus } from 'lucide-react';
import type { Library } from '../../shared/library/library-list';
import { runCommand } from '../desktop/commands';
import { Icon } from '../ui/icon';
import { msg } from '../ui/messages';
import { NavLink } from './nav-link';

const order: Record<Library['place'], number> = { own: 0, elsewhere: 1, sample: 2 };

export function SidebarLibraries({ libraries, open }: { libraries: readonly Library[]; open: Library | undefined }) {
  const sorted = [...libraries].sort((a, b) => order[a.place] - order[b.place]);
  return (
    <>
      <div className="sidebar__head">
        <h2 className="sidebar__title">{msg.app.librariesTitle}</h2>
        {/* Plain: the button with our own tooltip would bring 60 kB of scripts into the start. */}
        <button
          type="button"
          className="sidebar__new"
          aria-label={msg.app.newLibrary}
          title={msg.app.newLibrary}
          onClick={() => runCommand('newLibrary')}
        >
          <Icon of={Plus} />
        </button>
      </div>
      {sorted.map((library) => (
        <NavLink
          key={library.id}
          isSub
          place={{ page: 'library', libraryId: library.id }}
          icon={iconOf(library, library === open)}
          label={library.name}
          count={library.state === 'away' ? msg.app.away : library.topics.length}
          isCurrent={library === open}
        />
      ))}
    </>
  );
}

function iconOf(library: Library, isOpen: boolean): LucideIcon {
  if (library.state === 'away') return CloudOff;
  if (library.state === 'open' && library.readOnly) return FolderLock;
  return isOpen ? FolderOpen : Folder;
}
