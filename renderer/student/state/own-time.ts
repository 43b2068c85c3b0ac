/** The clock as it runs for this one student, whose time may be longer than the others'. */
import type { Clock } from '../../../shared/live/clock';
import type { PhoneScene } from '../../../shared/live/phone-scene';

/** Null where no time runs for this student. */
export function ownClock(scene: PhoneScene, extraTime: number): Clock | null {
  if (!('clock' in scene) || scene.clock === null) return null;
  const { clock } = scene;
  if (scene.scene === 'discussing') return clock;
  const more = clock.total * (Math.max(1, extraTime) - 1);
  const total = clock.total + more;
  if (scene.scene === 'answering') return { ...clock, total, left: clock.left + more };
  // From the moment the others' time was up, whatever was left of it.
  return more > 0 ? { total, left: more, at: clock.at, running: true } : null;
}
