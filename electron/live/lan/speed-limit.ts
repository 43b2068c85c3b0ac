/** How fast one phone may talk: ten messages a second, with thirty at once. */

const perSecond = 10;
const atOnce = 30;

export class SpeedLimit {
  private left = atOnce;
  private at: number;

  constructor(now: number) {
    this.at = now;
  }

  /** Whether one more message is allowed now (ms). */
  allows(now: number): boolean {
    this.left = Math.min(atOnce, this.left + (Math.max(0, now - this.at) * perSecond) / 1000);
    this.at = now;
    if (this.left < 1) return false;
    this.left -= 1;
    return true;
  }
}
