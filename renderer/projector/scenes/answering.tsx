/** The class answers: the clock runs, and the seats fill. */
import type { SceneOf } from '../../../shared/live/projector-view';
import { FaceOnWall } from '../../answer-forms/face-on-wall';
import { Hint } from '../hint';
import { Seats } from '../seats';
import { TimeLine, Timer } from '../timer';
import { TopLine } from '../top-line';
import { WallFoot } from '../wall-foot';

export function Answering({ scene }: { scene: SceneOf<'answering'> }) {
  return (
    <>
      {scene.clock && <TimeLine clock={scene.clock} />}
      <TopLine number={scene.number} of={scene.of} vote={scene.vote}>
        {scene.clock && <Timer clock={scene.clock} />}
      </TopLine>
      <FaceOnWall scene={scene} />
      <WallFoot>
        <Hint asked={scene.asked} />
        <Seats answered={scene.answered} expected={scene.expected} />
      </WallFoot>
    </>
  );
}
