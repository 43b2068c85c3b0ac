/** Who works with whom: the groups side by side, as large as they fit, page after page in a large class. */
import type { CSSProperties } from 'react';
import type { SceneOf } from '../../../shared/live/projector-view';
import { msg } from '../../ui/messages';
import { splitPages } from '../fit';
import './groups.css';
import { useFit } from '../use-fit';
import { usePages } from '../use-pages';
import { WallFoot } from '../wall-foot';

/** The size of the names, and how many groups stand beside each other. */
const steps = [64, 56, 50, 44, 40, 36].flatMap((size) => [2, 3, 4, 5].map((columns) => ({ size, columns })));

function put(place: HTMLElement, { size, columns }: { size: number; columns: number }): void {
  place.style.setProperty('--fit', String(size));
  place.style.setProperty('--columns', String(columns));
}

export function Groups({ scene: { groups } }: { scene: SceneOf<'groups'> }) {
  const text = groups.map((names) => names.join('\t')).join('\n');
  const numbered = groups.map((names, at) => ({ names, number: at + 1 }));
  const pages = usePages(text);
  const parts = splitPages(numbered, pages.count);
  const shown = parts[pages.shown % Math.max(1, parts.length)] ?? [];
  const place = useFit({
    text: `${shown[0]?.number} ${shown.length} ${text}`,
    steps,
    put,
    tooMuch: () => pages.more(groups.length),
  });
  return (
    <>
      <h1 className="wall-heading">{msg.wall.groups}</h1>
      <div ref={place} className="wall-groups">
        {shown.map(({ names, number }) => (
          <section key={number} style={{ '--order': number } as CSSProperties}>
            <h2>{msg.wall.group(number)}</h2>
            <ul>
              {Object.entries(names).map(([at, name]) => (
                <li key={at} data-fit="words">
                  <bdi>{name}</bdi>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <WallFoot />
    </>
  );
}
