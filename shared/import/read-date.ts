/** Reads a line that is a date, in the ways pages write one. */
import { foldText } from '../question/fold-text';

export interface ReadDate {
  /** YYYY-MM-DD. */
  day: string;
  /** The day and the month could be meant the other way round. */
  ambiguous: boolean;
}

/** English, Spanish, French, German, Portuguese and Italian month names without accents, January first. */
const months = [
  'january jan enero janvier januar janeiro gennaio',
  'february feb febrero fevrier februar fevereiro febbraio',
  'march mar marzo mars marz marco',
  'april apr abril avril aprile',
  'may mayo mai maio maggio',
  'june jun junio juin juni junho giugno',
  'july jul julio juillet juli julho luglio',
  'august aug agosto aout',
  'september sep sept septiembre septembre setembro settembre',
  'october oct octubre octobre oktober outubro ottobre',
  'november nov noviembre novembre novembro',
  'december dec diciembre decembre dezember dezembro dicembre',
].map((names) => names.split(' '));

const lead =
  /^(?:by .{2,60}?[|·•,–—-]\s*)?(?:(?:date|published|posted|updated|last updated|created|modified)(?: on)?\s*:?\s*)?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+)?/;
const tail =
  /(?:[\s,|·•–—-]*(?:(?:at )?\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?(?: [a-z]{2,4})?|t\d{2}:\d{2}[\d:.z+-]*|\d{1,2} min(?:ute)?s? read))*[\s.|·•]*$/;

/** The date that is the whole line, or null. */
export function readDate(line: string): ReadDate | null {
  if (line.length > 120) return null;
  const text = foldText(line)
    .replace(lead, '')
    .replace(tail, '')
    .replace(/^\(|\)$/g, '');
  return named(text) ?? inFigures(text);
}

/** Whether the line is a date or was meant as one, such as a day and a month without a year. */
export function looksLikeDate(line: string): boolean {
  if (line.length > 60) return false;
  const text = foldText(line).replace(lead, '').replace(tail, '');
  const [, name = ''] =
    /^(?:\d{1,2}(?:st|nd|rd|th)?\s+)?([a-z]+)\.?(?:\s+\d{1,2}(?:st|nd|rd|th)?)?(?:,?\s+\d{4})?$/.exec(text) ?? [];
  return readDate(line) !== null || (monthOf(name) > 0 && /\d/.test(text)) || /^date\s*:/i.test(line);
}

function monthOf(name: string): number {
  return months.findIndex((names) => names.includes(name)) + 1;
}

function named(text: string): ReadDate | null {
  const monthFirst = /^([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/.exec(text);
  if (monthFirst) return dayOf(Number(monthFirst[3]), monthOf(monthFirst[1] ?? ''), Number(monthFirst[2]));
  const dayFirst =
    /^(\d{1,2})(?:st|nd|rd|th|er|º|\.)?(?:\s+(?:of|de|di))?[\s-]+([a-z]+)\.?,?(?:\s+(?:of|de|del))?[\s-]+(\d{4})$/.exec(
      text,
    );
  return dayFirst ? dayOf(Number(dayFirst[3]), monthOf(dayFirst[2] ?? ''), Number(dayFirst[1])) : null;
}

function inFigures(text: string): ReadDate | null {
  const yearFirst = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?$/.exec(text);
  if (yearFirst) return dayOf(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text);
  if (dotted) return dayOf(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/.exec(text);
  if (!slashed) return null;
  const year = Number(slashed[3]) + (slashed[3]?.length === 2 ? 2000 : 0);
  const [first, second] = [Number(slashed[1]), Number(slashed[2])];
  if (first > 12) return dayOf(year, second, first);
  const date = dayOf(year, first, second);
  return date && { ...date, ambiguous: second <= 12 && first !== second };
}

function dayOf(year: number, month: number, day: number): ReadDate | null {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  if (year < 1000 || month < 1 || month > 12 || day < 1 || day > length) return null;
  return { day: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`, ambiguous: false };
}
