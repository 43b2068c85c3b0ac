/** The clock on the wall says the full second that is left, and warns in the last ten. */
import { expect, test } from 'vitest';
import { clockText, isLate, lineAfter, untilNextSecond } from './clock';

const clock = { total: 60_000, left: 24_000, at: 1000, running: true };

test('the text counts a second until it is over', () => {
  expect([60_000, 59_001, 24_000, 9000, 1, 0].map(clockText)).toEqual(['1:00', '1:00', '0:24', '0:09', '0:01', '0:00']);
  expect(clockText(725_000)).toBe('12:05');
});

test('the last ten seconds are late', () => {
  expect(isLate(10_000)).toBe(false);
  expect(isLate(9999)).toBe(true);
});

test('the line moves to where it will be at the next second', () => {
  expect(lineAfter(clock, 30_000)).toBeCloseTo(29 / 60);
  expect(lineAfter({ ...clock, running: false }, 30_000)).toBe(0.5);
  expect(lineAfter({ ...clock, total: 0 }, 0)).toBe(0);
});

test('the next change is on the full second, and none comes when the clock stands', () => {
  expect(untilNextSecond(clock, 23_400)).toBe(400);
  expect(untilNextSecond(clock, 23_000)).toBe(1000);
  expect(untilNextSecond({ ...clock, running: false }, 23_400)).toBeNull();
  expect(untilNextSecond(clock, 0)).toBeNull();
});
