/** The class answers: the clock runs, and the seats fill. */
import type { SceneOf } from '../../../shared/live/projector-view';
import { wallFaces } from '../../answer-forms/wall-faces';
import { Seats } from '../seats';
import { TimeLine, Timer } from '../timer';
import { TopLine } from '../top-line';

export function Answering({ scene }: { scene: SceneOf<'answering'> }) {
  const Face = wallFaces[scene.form];
  return (
    <>
      {scene.clock && <TimeLine clock={scene.clock} />}
      <TopLine number={scene.number} of={scene.of} vote={scene.vote}>
        {scene.clock && <Timer clock={scene.clock} />}
      </TopLine>
      <Face stem={scene.stem} options={scene.options} reveal={null} />
      <div className="wall-foot wall-foot--end">
        <Seats answered={scene.answered} expected={scene.expected} />
      </div>
    </>
  );
}
