/** The room's alarm: while a clock runs it rings when time is up, and every two seconds before, to note how far it is. */
import type { Clock } from '../../shared/live/clock';
import { leftAt } from '../../shared/live/left-at';

/** How often a running clock is noted in the journal (ms). */
const tickEvery = 2000;
/** How long to wait before the journal is tried again by itself (ms). */
const retryAfter = 1000;

export class RoomAlarm {
  private readonly ring: () => void;
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(ring: () => void) {
    this.ring = ring;
  }

  /** Takes the place of the alarm before; without a running clock there is none. */
  set(clock: Clock | null, now: number, inTrouble: boolean): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    if (!clock?.running) return;
    const left = Math.max(inTrouble ? retryAfter : 0, leftAt(clock, now));
    this.timer = setTimeout(this.ring, Math.min(left, tickEvery));
  }
}
