/** A day is kept however the teacher writes it; what is no day of the calendar is not. */
import { expect, test } from 'vitest';
import { readDay } from './read-day';

test.each(['2026-11-12', '11/12/2026', 'November 12, 2026', '12 Nov 2026', 'Nov. 12, 2026', ' 2026-11-12 '])(
  '%s is November 12',
  (text) => expect(readDay(text)).toBe('2026-11-12'),
);

test('a leap day counts in a leap year alone', () => {
  expect(readDay('2024-02-29')).toBe('2024-02-29');
  expect(readDay('2023-02-29')).toBeNull();
});

test('what is no day is not kept', () => {
  for (const text of ['', '2026', '2026-13-01', '2026-04-31', 'tomorrow', '13/13/2026', 'Nov 2026'])
    expect(readDay(text)).toBeNull();
});
