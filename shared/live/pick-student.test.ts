/** Calling on students is fair. */
import { expect, test } from 'vitest';
import { pickStudent } from './pick-student';

test('nobody is called twice before everybody was called once', () => {
  const studentIds = ['a', 'b', 'c', 'd'];
  let called: { studentId: string; index: number }[] = [];
  for (let n = 0; n < 12; n++) {
    const next = pickStudent({ studentIds, called }, ((n * 7) % 10) / 10);
    if (next) called = [...called, { studentId: next, index: n }];
  }
  for (let round = 0; round < 3; round++)
    expect(
      called
        .slice(round * 4, round * 4 + 4)
        .map((one) => one.studentId)
        .sort(),
    ).toEqual(studentIds);
});

test('without a roster nobody is called', () => expect(pickStudent({ studentIds: [], called: [] }, 0.5)).toBeNull());
