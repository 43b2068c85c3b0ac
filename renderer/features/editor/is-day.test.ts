/** Only days of the calendar are kept. */
import { expect, test } from 'vitest';
import { isDay } from './is-day';

test('a leap day counts in a leap year alone', () => {
  expect(isDay('2024-02-29')).toBe(true);
  expect(isDay('2023-02-29')).toBe(false);
});

test('what is not written as a day is not kept', () => {
  for (const text of ['', '2026', '2026-13-01', '12.11.2026', '2026-1-2', 'tomorrow', '2026-04-31'])
    expect(isDay(text)).toBe(false);
});
