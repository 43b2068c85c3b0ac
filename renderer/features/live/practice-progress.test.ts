/** Progress at an own pace counts who is at work, and who is through with everything there is to answer. */
import { expect, test } from 'vitest';
import type { TeacherView } from '../../../shared/live/teacher-view';
import { progressOf, workersOf } from './practice-progress';

const seat = (phone: 'none' | 'here' | 'away', answered: number, right: number) =>
  ({ phone, practised: { answered, right } }) as TeacherView['seats'][number];

test('a student without a phone and without an answer is not at work', () => {
  const seats = [seat('none', 0, 0), seat('here', 0, 0), seat('none', 2, 1), seat('away', 4, 4)];
  expect(workersOf({ seats }).map(({ answered }) => answered)).toEqual([0, 2, 4]);
});

test('through is who has answered all', () => {
  const workers = workersOf({ seats: [seat('here', 0, 0), seat('here', 2, 1), seat('away', 4, 3)] });
  expect(progressOf(workers, 4)).toEqual({ begun: 2, through: 1, answered: 6, right: 4 });
  expect(progressOf([], 4)).toEqual({ begun: 0, through: 0, answered: 0, right: 0 });
});
