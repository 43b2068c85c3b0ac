/** Dates are read however a page writes them. */
import { describe, expect, it } from 'vitest';
import { looksLikeDate, readDate } from './read-date';

it.each([
  'September 3, 2025',
  'Sep. 3, 2025',
  'Sept 3 2025',
  '3 September 2025',
  '2025-09-03',
  '2025/9/3',
  '9/3/25',
  '09/03/2025',
  'September 3rd, 2025',
  '3rd of September, 2025',
  '3 Sep 2025',
  '03.09.2025',
  'Wednesday, September 3, 2025',
  'Wed., Sep. 3, 2025',
  'Published on September 3, 2025',
  'Updated: Sep 3, 2025 at 10:32 AM',
  'September 3, 2025 10:32 a.m. EDT',
  'Date: 3 September 2025',
  '2025-09-03T10:00:00Z',
  'By Jane Doe | September 3, 2025',
  'September 3, 2025 | 5 min read',
  '3 de septiembre de 2025',
  '3 septembre 2025',
  '3. September 2025',
  '2025年9月3日',
  'SEPTEMBER 3, 2025',
])('%s is the third of September', (text) => expect(readDate(text)?.day).toBe('2025-09-03'));

it.each([
  'February 30, 2025',
  '2025-13-01',
  'Smarch 3, 2025',
  'September 2025',
  '3',
  '',
  'On September 3, 2025, the court met.',
  '31/31/2025',
  'Apollo 11, 1969',
])('%j is no date', (text) => expect(readDate(text)).toBeNull());

it('says when day and month could be meant the other way round', () => {
  expect(readDate('09/03/2025')).toEqual({ day: '2025-09-03', ambiguous: true });
  expect(readDate('23/09/2025')).toEqual({ day: '2025-09-23', ambiguous: false });
  expect(readDate('9/9/2025')).toEqual({ day: '2025-09-09', ambiguous: false });
});

it('knows leap days', () =>
  expect([readDate('Feb. 29, 2024')?.day, readDate('Feb. 29, 2025')]).toEqual(['2024-02-29', null]));

describe('a line meant as a date', () => {
  it.each(['Sep. 3', '3 September', 'Date: soon', 'September 2025'])('%s is one', (text) =>
    expect(looksLikeDate(text)).toBe(true),
  );
  it.each(['May 12 people voted', 'March on Washington', 'Three days in May'])('%s is not', (text) =>
    expect(looksLikeDate(text)).toBe(false),
  );
});
