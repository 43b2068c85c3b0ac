/** What is left of a clock at a moment; apart from its schema, so that a phone can count without loading one. */

/** In milliseconds, never less than nothing. */
export const leftAt = (clock: { left: number; at: number; running: boolean }, now: number): number =>
  Math.max(0, clock.running ? clock.left - Math.max(0, now - clock.at) : clock.left);
