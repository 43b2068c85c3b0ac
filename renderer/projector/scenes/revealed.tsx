/** The reveal: the right answer becomes a strip of paper, the bars grow, the explanation stands below. */
import type { SceneOf } from '../../../shared/live/projector-view';
import { FaceOnWall } from '../../answer-forms/face-on-wall';
import { msg } from '../../ui/messages';
import { Gain } from '../gain';
import { TopLine } from '../top-line';

export function Revealed({ scene }: { scene: SceneOf<'revealed'> }) {
  const { answered, expected } = scene;
  return (
    <>
      <TopLine number={scene.number} of={scene.of} vote={scene.vote}>
        {scene.before && !scene.poll ? (
          <Gain scene={scene} />
        ) : (
          answered > 0 &&
          (expected === null ? msg.live.wall.answeredAlone(answered) : msg.live.wall.answered(answered, expected))
        )}
      </TopLine>
      <FaceOnWall scene={scene} />
    </>
  );
}
