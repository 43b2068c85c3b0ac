/** Pairs to match on the wall: numbers at the left, letters at the right; at the reveal each number gets its letter. */
import { StemText } from '../projector/stem-text';
import { WallText } from '../projector/wall-text';
import { OptionBadge } from '../ui/option-badge';
import './match-on-wall.css';
import { PartsOnWall } from './parts-on-wall';
import { RightTick } from './right-tick';
import type { WallFaceProps } from './wall-face';

export function MatchOnWall({ stem, asked, reveal, told }: WallFaceProps<'match'>) {
  /** Belongs to no number: at the reveal it dims. */
  const isUnused = (place: number) => reveal !== null && !reveal.rights.includes(place);
  return (
    <PartsOnWall
      stem={stem}
      texts={[...asked.lefts, ...asked.rights]}
      told={told}
      parts={
        <div className="match-wall">
          <ol>
            {Object.entries(asked.lefts).map(([place, left]) => {
              const right = reveal?.rights[Number(place)];
              return (
                <li key={place} className={right === undefined ? 'part-row' : 'part-row is-revealed'}>
                  {right !== undefined && <RightTick />}
                  <b>{Number(place) + 1}</b>
                  <p dir="auto" data-fit="words">
                    <WallText of={left} />
                  </p>
                  <span className="match-wall__slot">
                    {right !== undefined && <OptionBadge index={right} size={64} mode="ink" />}
                  </span>
                </li>
              );
            })}
          </ol>
          <ul>
            {Object.entries(asked.rights).map(([place, right]) => (
              <li key={place} className={isUnused(Number(place)) ? 'part-row is-dim' : 'part-row'}>
                <OptionBadge index={Number(place)} size={64} mode={isUnused(Number(place)) ? 'dim' : 'solid'} />
                <p dir="auto" data-fit="words">
                  <WallText of={right} />
                </p>
              </li>
            ))}
          </ul>
        </div>
      }
    >
      <StemText stem={stem} />
    </PartsOnWall>
  );
}
