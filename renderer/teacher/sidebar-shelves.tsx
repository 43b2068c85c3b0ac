/** The categories and the tags of the open library, each with how many topics it has. */
import { useState } from 'react';
import type { Library } from '../../shared/library/library-list';
import type { Place } from '../desktop/navigation';
import { msg } from '../ui/messages';
import { NavLink } from './nav-link';

type LibraryPlace = Extract<Place, { page: 'library' }>;

/** More than these are shown when asked for. */
const atFirst = 6;

export default function SidebarShelves({ library, place }: { library: Library; place: LibraryPlace }) {
  const categories = counted(library.topics.map((topic) => [topic.category]));
  const tags = counted(library.topics.map((topic) => topic.tags));
  const here = { page: 'library', libraryId: library.id } as const;
  return (
    <>
      <Shelf
        key={`categories ${library.id}`}
        title={msg.app.categories}
        names={categories}
        current={place.category}
        placeOf={(category) => (category === place.category ? here : { ...here, category })}
      />
      <Shelf
        key={`tags ${library.id}`}
        title={msg.app.tags}
        names={tags}
        current={place.tag}
        placeOf={(tag) => (tag === place.tag ? here : { ...here, tag })}
      />
    </>
  );
}

interface ShelfProps {
  title: string;
  names: readonly [name: string, topics: number][];
  current: string | undefined;
  placeOf: (name: string) => LibraryPlace;
}

function Shelf({ title, names, current, placeOf }: ShelfProps) {
  const [showsAll, setShowsAll] = useState(false);
  if (names.length === 0) return null;
  const shown = showsAll ? names : names.slice(0, atFirst);
  return (
    <div className="sidebar__shelf">
      <h2 className="sidebar__title">{title}</h2>
      {shown.map(([name, topics]) => (
        <NavLink key={name} isSub place={placeOf(name)} label={name} count={topics} isCurrent={name === current} />
      ))}
      {shown.length < names.length && (
        <button type="button" className="sidebar__more" onClick={() => setShowsAll(true)}>
          {msg.app.moreOf(names.length - shown.length)}
        </button>
      )}
    </div>
  );
}

/** The most used first. */
function counted(lists: readonly (readonly string[])[]): [name: string, topics: number][] {
  const counts = new Map<string, number>();
  for (const name of lists.flat()) if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b));
}
