/** The question with its options, to be read before the answers count. */
import type { SceneOf } from '../../../shared/live/projector-view';
import { ChooseOnWall } from '../../answer-forms/choose-on-wall';
import { msg } from '../../ui/messages';
import { TopLine } from '../top-line';

export function Options({ scene }: { scene: SceneOf<'options'> }) {
  return (
    <>
      <TopLine number={scene.number} of={scene.of} vote={scene.vote} />
      <ChooseOnWall stem={scene.stem} options={scene.options} reveal={null} />
      <div className="wall-foot">
        <span>{msg.live.wall.thinkFirst}</span>
      </div>
    </>
  );
}
