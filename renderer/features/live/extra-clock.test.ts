/** Extra time is counted down after the others' time, for those who have it and have not answered. */
import { expect, test } from 'vitest';
import { leftAt } from '../../../shared/live/left-at';
import type { TeacherView } from '../../../shared/live/teacher-view';
import { extraClock, stillAnswering } from './extra-clock';

test('what is left at a moment is the time until the end, and it is over at the end', () => {
  const until = 1_795_000_015_000;
  const clock = extraClock({ phase: 'closed', extraUntil: until });
  if (!clock) throw new Error('no clock');
  expect(leftAt(clock, until - 15_000)).toBe(15_000);
  expect(leftAt(clock, until + 1)).toBe(0);
  expect(extraClock({ phase: 'asking', extraUntil: until })).toBeNull();
  expect(extraClock({ phase: 'closed', extraUntil: null })).toBeNull();
});

test('who has answered, or has no extra time, is not waited for', () => {
  const seat = (extraTime: number, answered: boolean) => ({ extraTime, answered }) as TeacherView['seats'][number];
  expect(stillAnswering({ seats: [seat(1, false), seat(1.5, true), seat(1.5, false), seat(2, false)] })).toBe(2);
});
