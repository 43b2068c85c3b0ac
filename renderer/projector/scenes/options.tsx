/** The question with its options, to be read before the answers count. */
import type { SceneOf } from '../../../shared/live/projector-view';
import { FaceOnWall } from '../../answer-forms/face-on-wall';
import { msg } from '../../ui/messages';
import { TopLine } from '../top-line';
import { WallFoot } from '../wall-foot';

export function Options({ scene }: { scene: SceneOf<'options'> }) {
  return (
    <>
      <TopLine number={scene.number} of={scene.of} vote={scene.vote} />
      <FaceOnWall scene={scene} />
      <WallFoot>
        <span>
          {scene.asked.form === 'choose' && scene.asked.many ? msg.live.wall.thinkFirstMany : msg.live.wall.thinkFirst}
        </span>
      </WallFoot>
    </>
  );
}
