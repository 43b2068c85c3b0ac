/** The reveal: the right answer becomes a strip of paper, the bars grow, the explanation stands below. */
import type { SceneOf } from '../../../shared/live/projector-view';
import { wallFaces } from '../../answer-forms/wall-faces';
import { msg } from '../../ui/messages';
import { TopLine } from '../top-line';

export function Revealed({ scene }: { scene: SceneOf<'revealed'> }) {
  const Face = wallFaces[scene.form];
  const { accepted, rightCount, answered, expected, explanation } = scene;
  return (
    <>
      <TopLine number={scene.number} of={scene.of} vote={scene.vote}>
        {answered > 0 &&
          (expected === null ? msg.live.wall.answeredAlone(answered) : msg.live.wall.answered(answered, expected))}
      </TopLine>
      <Face
        stem={scene.stem}
        options={scene.options}
        reveal={{ options: scene.options, accepted, rightCount, answered, expected, explanation }}
      />
    </>
  );
}
