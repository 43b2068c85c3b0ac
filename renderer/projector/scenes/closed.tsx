/** The answers are closed and nothing is shown of them yet. */
import type { SceneOf } from '../../../shared/live/projector-view';
import { FaceOnWall } from '../../answer-forms/face-on-wall';
import { msg } from '../../ui/messages';
import { Seats } from '../seats';
import { TopLine } from '../top-line';
import { WallFoot } from '../wall-foot';

export function Closed({ scene }: { scene: SceneOf<'closed'> }) {
  return (
    <>
      <TopLine number={scene.number} of={scene.of} vote={scene.vote}>
        {msg.live.wall.closed}
      </TopLine>
      <FaceOnWall scene={scene} />
      <WallFoot>
        <Seats answered={scene.answered} expected={scene.expected} />
      </WallFoot>
    </>
  );
}
