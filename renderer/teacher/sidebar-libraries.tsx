/** The libraries in the sidebar: the teacher's own, those kept elsewhere, the samples; one that is away says so. */
import { CloudOff, Folder, FolderLock, FolderOpen, type LucideIcon, Plus } from 'lucide-react';
import type { Library } from '../../shared/library/library-list';
import { runCommand } from '../desktop/commands';
import { IconButton } from '../ui/icon-button';
import { msg } from '../ui/messages';
import { NavLink } from './nav-link';

const order: Record<Library['place'], number> = { own: 0, elsewhere: 1, sample: 2 };

export function SidebarLibraries({ libraries, open }: { libraries: readonly Library[]; open: Library | undefined }) {
  const sorted = [...libraries].sort((a, b) => order[a.place] - order[b.place]);
  return (
    <>
      <div className="sidebar__head">
        <h2 className="sidebar__title">{msg.app.librariesTitle}</h2>
        <IconButton label={msg.app.commands.newLibrary} icon={Plus} onPress={() => runCommand('newLibrary')} />
      </div>
      {sorted.map((library) => (
        <NavLink
          key={library.id}
          isSub
          place={{ page: 'library', libraryId: library.id }}
          icon={iconOf(library, library === open)}
          label={library.name}
          count={library.state === 'away' ? msg.library.away : library.topics.length}
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
