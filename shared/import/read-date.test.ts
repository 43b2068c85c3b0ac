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
  'Mittwoch, den 3. September 2025',
  'Publicado el 3 de septiembre de 2025',
  'le 3 septembre 2025',
  '3 de setembro de 2025',
  'mercoledì 3 settembre 2025',
  '٣ سبتمبر ٢٠٢٥',
  'الأربعاء، ٣ سبتمبر ٢٠٢٥',
  'تاريخ النشر: ٣ أيلول ٢٠٢٥',
  '3 أيلول/سبتمبر 2025',
  '3 شتنبر 2025',
  '3 сентября 2025 г.',
  '3 вересня 2025 року',
  '3 września 2025',
  '3 Eylül 2025 Çarşamba',
  '2025年9月3日 星期三',
  '2025년 9월 3일',
])('%s is the third of September', (text) => expect(readDate(text)?.day).toBe('2025-09-03'));

it.each([
  ['٣ أكتوبر ٢٠٢٦', '2026-10-03'],
  ['٣ تشرين الأول ٢٠٢٦', '2026-10-03'],
  ['5 كانون الثاني 2026', '2026-01-05'],
  ['5 كانون الأول 2026', '2026-12-05'],
  ['١٢ آذار ٢٠٢٦', '2026-03-12'],
  ['7 جويلية 2026', '2026-07-07'],
  ['14 Ağustos 2026', '2026-08-14'],
  ['9 мая 2026', '2026-05-09'],
  ['1º de maio de 2026', '2026-05-01'],
])('%s is read in its own words', (text, day) => expect(readDate(text)?.day).toBe(day));

it.each([
  'February 30, 2025',
  '١١ شوال ١٤٤٧',
  '١٤٤٧/٤/١١',
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
