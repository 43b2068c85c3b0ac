/** The points so far, switched on by the teacher: a calm table of the first few, each with what the last question brought. */
import type { SceneOf } from '../../../shared/live/projector-view';
import { msg } from '../../ui/messages';
import './leaderboard.css';
import { useFit } from '../use-fit';
import { WallFoot } from '../wall-foot';

const mostRows = 8;
const sizes = [68, 60, 56, 50, 44, 40, 36];
const putSize = (place: HTMLElement, size: number) => place.style.setProperty('--fit', String(size));

export function Leaderboard({ scene: { rows, teams } }: { scene: SceneOf<'leaderboard'> }) {
  const shown = rows.slice(0, mostRows);
  const text = shown.map(({ name, points, gained }) => `${name} ${points} ${gained}`).join('\n');
  const place = useFit({ text, steps: sizes, put: putSize });
  return (
    <>
      <h1 className="wall-heading">{teams ? msg.wall.teamPoints : msg.wall.points}</h1>
      <div ref={place} className="wall-ranks">
        <table>
          <thead className="wall-ranks__head">
            <tr>
              <th scope="col">{msg.wall.rank}</th>
              <th scope="col">{teams ? msg.wall.team : msg.wall.name}</th>
              <th scope="col" aria-label={msg.wall.pointsHead} colSpan={2} />
            </tr>
          </thead>
          <tbody>
            {Object.entries(shown).map(([at, { name, points, rank, gained }]) => (
              <tr key={at}>
                <td>{rank}</td>
                <th scope="row">
                  <bdi>{name}</bdi>
                </th>
                <td className="wall-ranks__gained">{gained > 0 && msg.wall.gained(gained)}</td>
                <td>{points}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <WallFoot />
    </>
  );
}
