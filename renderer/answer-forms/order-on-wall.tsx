/** Items to put in order on the wall, each with its letter; at the reveal each gets the number of its place. */
import type { CSSProperties } from 'react';
import { StemText } from '../projector/stem-text';
import { WallText } from '../projector/wall-text';
import { msg } from '../ui/messages';
import { OptionBadge } from '../ui/option-badge';
import './order-on-wall.css';
import { PartsOnWall } from './parts-on-wall';
import { RightTick } from './right-tick';
import type { WallFaceProps } from './wall-face';

/** More than these stand in two columns. */
const mostInColumn = 7;

export function OrderOnWall({ stem, asked, reveal, told }: WallFaceProps<'order'>) {
  const { items } = asked;
  const rows = items.length > mostInColumn ? Math.ceil(items.length / 2) : items.length;
  return (
    <PartsOnWall
      stem={stem}
      texts={items}
      told={told}
      parts={
        <ul className="order-wall" style={{ '--rows': rows } as CSSProperties} data-columns={rows < items.length}>
          {Object.entries(items).map(([index, item]) => {
            const place = reveal?.places[Number(index)];
            return (
              <li key={index} className={place === undefined ? 'part-row' : 'part-row is-revealed'}>
                {place !== undefined && <RightTick />}
                <OptionBadge index={Number(index)} size={64} mode={place === undefined ? 'solid' : 'ink'} />
                <p dir="auto" data-fit="words">
                  <WallText of={item} />
                </p>
                <span className={place === undefined ? 'order-wall__place' : 'order-wall__place is-told'}>
                  {place !== undefined && (
                    <span role="img" aria-label={msg.live.wall.placeOf(place)}>
                      {place}
                    </span>
                  )}
                </span>
              </li>
            );
          })}
        </ul>
      }
    >
      <StemText stem={stem} />
    </PartsOnWall>
  );
}
