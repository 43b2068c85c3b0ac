/** Everybody works at an own pace: how to join, and how many are through. */
import type { SceneOf } from '../../../shared/live/projector-view';
import { msg } from '../../ui/messages';
import { AloneText } from '../alone-text';
import { JoinPanel } from '../join-panel';

export function Practice({ scene }: { scene: SceneOf<'practice'> }) {
  const { joining, begun, done } = scene;
  return (
    <div className="wall-lobby">
      {joining ? (
        <JoinPanel title={scene.title} joining={joining} told={msg.wall.practice} />
      ) : (
        <div className="wall-lobby__text">
          <AloneText className="wall-title" text={scene.title} first={116} firstWhenLong={88} long={60} />
          <p className="wall-lobby__told">{msg.wall.practice}</p>
        </div>
      )}
      <div className="wall-foot">
        {begun > 0 && <b className="wall-practice__through">{msg.wall.through(done, begun)}</b>}
        <span>{msg.wall.practiceLength(scene.questions)}</span>
      </div>
    </div>
  );
}
