/** The end of the quiz; no ranks, no names. */
import type { SceneOf } from '../../../shared/live/projector-view';
import { msg } from '../../ui/messages';
import { AloneText } from '../alone-text';

export function Finished({ scene }: { scene: SceneOf<'finished'> }) {
  return (
    <>
      <AloneText className="wall-alone wall-alone--talk" text={scene.title} first={108} firstWhenLong={88} long={60} />
      <div className="wall-foot">
        <span>{msg.live.wall.finished}</span>
      </div>
    </>
  );
}
