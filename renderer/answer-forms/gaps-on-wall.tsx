/** A text with gaps on the wall: each gap a ruled blank with its number, below what it can be filled with, then the key. */
import { WallText } from '../projector/wall-text';
import './gaps-on-wall.css';
import { PartsOnWall } from './parts-on-wall';
import type { WallFaceProps } from './wall-face';

export function GapsOnWall({ stem, asked, reveal, told }: WallFaceProps<'gaps'>) {
  const { gaps } = asked;
  return (
    <PartsOnWall
      stem={stem}
      texts={[...gaps.flatMap(({ options }) => options), ...(reveal?.keys ?? [])]}
      told={told}
      parts={
        <ol className="gaps-wall" data-count={columnsFor(gaps.length)}>
          {Object.entries(gaps).map(([place, { options, unit }]) => {
            const key = reveal?.keys[Number(place)];
            return (
              <li key={place} className={rowClass(key !== undefined, options.length > 0 || unit !== '')}>
                <b>{Number(place) + 1}</b>
                <p dir="auto" data-fit="words">
                  {key !== undefined ? <WallText of={key} /> : <Choices options={options} unit={unit} />}
                </p>
              </li>
            );
          })}
        </ol>
      }
    >
      <WallText of={stem} />
    </PartsOnWall>
  );
}

/** A row with nothing to say yet keeps its place unseen. */
const rowClass = (isTold: boolean, hasWords: boolean): string =>
  isTold ? 'part-row is-revealed' : hasWords ? 'part-row' : 'part-row is-empty';

/** What a gap can be filled with; where something is written into it, only its unit. */
const Choices = ({ options, unit }: { options: readonly string[]; unit: string }) =>
  options.length === 0
    ? unit
    : Object.entries(options).map(([place, option]) => (
        <span key={place} className="gaps-wall__choice">
          <WallText of={option} />
        </span>
      ));

const columnsFor = (gaps: number): number => (gaps <= 3 ? 1 : gaps <= 8 ? 2 : 3);
