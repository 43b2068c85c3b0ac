/** The clock of a question or of a step of a discussion; times in milliseconds. */
import * as z from 'zod/mini';
import { leftAt } from './left-at';

/** A clock that the window runs by itself: `left` ms remained at `at`, and it runs if `running`. */
export const clockSchema = z.object({ total: z.number(), left: z.number(), at: z.number(), running: z.boolean() });
export type Clock = z.infer<typeof clockSchema>;

/** A running clock of so many seconds, or none. */
export const startClock = (seconds: number | null, at: number): Clock | null =>
  seconds === null || seconds <= 0 ? null : { total: seconds * 1000, left: seconds * 1000, at, running: true };

export const pauseClock = (clock: Clock, at: number): Clock => ({
  ...clock,
  left: leftAt(clock, at),
  at,
  running: false,
});

export const runClock = (clock: Clock, at: number): Clock => ({ ...clock, left: leftAt(clock, at), at, running: true });

const leastLeft = 5000;
const mostLeft = 60 * 60 * 1000;

/** More or less time, up to an hour; five seconds stay, so that the class is never cut off by a slip. */
export function changeClock(clock: Clock, seconds: number, at: number): Clock {
  const before = leftAt(clock, at);
  const left = Math.min(mostLeft, Math.max(Math.min(before, leastLeft), before + seconds * 1000));
  return left === before ? clock : { ...clock, left, total: Math.max(clock.total, left), at };
}
