/** The question alone, so that everybody reads it before there is anything to choose. */
import type { SceneOf } from '../../../shared/live/projector-view';
import { msg } from '../../ui/messages';
import { AloneText } from '../alone-text';
import { PictureOnWall } from '../picture-on-wall';
import { StemText } from '../stem-text';
import { TopLine } from '../top-line';
import { WallFoot } from '../wall-foot';

export function QuestionAlone({ scene }: { scene: SceneOf<'question'> }) {
  return (
    <>
      <TopLine number={scene.number} of={scene.of} vote={scene.vote} />
      <AloneText
        className={`wall-alone wall-alone--${scene.form}`}
        text={scene.stem}
        first={96}
        firstWhenLong={72}
        long={120}
      >
        <StemText stem={scene.stem} />
      </AloneText>
      <PictureOnWall picture={scene.picture} stem={scene.stem} />
      <WallFoot>
        <span>{msg.live.wall.readFirst[scene.form]}</span>
      </WallFoot>
    </>
  );
}
