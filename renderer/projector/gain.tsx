/** What the talk has changed, in a line: right before it, and right now. */
import type { SceneOf } from '../../shared/live/projector-view';
import { msg } from '../ui/messages';

export function Gain({ scene: { before, rightCount, answered } }: { scene: SceneOf<'revealed'> }) {
  if (!before || before.answered === 0 || answered === 0) return null;
  return <b className="wall-gain">{msg.wall.gain(before.rightCount, before.answered, rightCount, answered)}</b>;
}
