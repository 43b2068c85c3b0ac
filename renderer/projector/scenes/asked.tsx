/** A question with what there is to answer, from its options to the reveal: one picture in which only what is new changes. */
import type { SceneOf } from '../../../shared/live/projector-view';
import { FaceOnWall } from '../../answer-forms/face-on-wall';
import { msg } from '../../ui/messages';
import { Gain } from '../gain';
import { Hint } from '../hint';
import { Seats } from '../seats';
import { TimeLine, Timer } from '../timer';
import { TopLine } from '../top-line';
import { WallFoot } from '../wall-foot';

type Asked = SceneOf<'options' | 'answering' | 'closed' | 'revealed'>;

export function AskedOnWall({ scene }: { scene: Asked }) {
  return (
    <>
      {scene.scene === 'answering' && scene.clock && <TimeLine clock={scene.clock} />}
      <TopLine number={scene.number} of={scene.of} vote={scene.vote}>
        <AtEnd scene={scene} />
      </TopLine>
      <FaceOnWall scene={scene} />
      {/* At the reveal its place is the explanation's. */}
      {scene.scene !== 'revealed' && <WallFoot>{footOf(scene)}</WallFoot>}
    </>
  );
}

/** What stands at the end of the top line. */
function AtEnd({ scene }: { scene: Asked }) {
  switch (scene.scene) {
    case 'options':
      return null;
    case 'answering':
      return scene.clock && <Timer clock={scene.clock} />;
    case 'closed':
      return msg.live.wall.closed;
    case 'revealed': {
      const { before, poll, answered, expected } = scene;
      if (before && !poll) return <Gain scene={scene} />;
      if (answered === 0) return null;
      return expected === null ? msg.live.wall.answeredAlone(answered) : msg.live.wall.answered(answered, expected);
    }
  }
}

function footOf(scene: Exclude<Asked, { scene: 'revealed' }>) {
  if (scene.scene === 'options') {
    const many = scene.asked.form === 'choose' && scene.asked.many;
    return <span>{many ? msg.live.wall.thinkFirstMany : msg.live.wall.thinkFirst}</span>;
  }
  return (
    <>
      {scene.scene === 'answering' && <Hint asked={scene.asked} />}
      <Seats answered={scene.answered} expected={scene.expected} />
    </>
  );
}
