/** What a clock shows: its text, whether it is late, and where its line moves. */
import type { Clock } from '../../shared/live/clock';

const lateFrom = 10_000;

/** A second counts until it is over, so a clock begins with its full time and shows 0 only at the end. */
export const secondsLeft = (left: number): number => Math.ceil(left / 1000);

/** "0:24", "1:35", "12:00". */
export function clockText(left: number): string {
  const seconds = secondsLeft(left);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

export const isLate = (left: number): boolean => left < lateFrom;

/** The part of the time that will be left at the next second, where the line moves to meanwhile. */
export function lineAfter(clock: Clock, left: number): number {
  if (clock.total <= 0) return 0;
  const next = clock.running ? (secondsLeft(left) - 1) * 1000 : left;
  return Math.min(1, Math.max(0, next / clock.total));
}

/** Until the shown second changes; null when it does not. */
export const untilNextSecond = (clock: Clock, left: number): number | null =>
  clock.running && left > 0 ? left - (secondsLeft(left) - 1) * 1000 : null;
