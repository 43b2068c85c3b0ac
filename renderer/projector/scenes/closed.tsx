/** The answers are closed and nothing is shown of them yet. */
import type { SceneOf } from '../../../shared/live/projector-view';
import { wallFaces } from '../../answer-forms/wall-faces';
import { msg } from '../../ui/messages';
import { Seats } from '../seats';
import { TopLine } from '../top-line';

export function Closed({ scene }: { scene: SceneOf<'closed'> }) {
  const Face = wallFaces[scene.form];
  return (
    <>
      <TopLine number={scene.number} of={scene.of} vote={scene.vote}>
        {msg.live.wall.closed}
      </TopLine>
      <Face stem={scene.stem} options={scene.options} reveal={null} />
      <div className="wall-foot wall-foot--end">
        <Seats answered={scene.answered} expected={scene.expected} />
      </div>
    </>
  );
}
