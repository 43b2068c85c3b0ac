/** Reads a line that is a date, in the ways pages write one. */
import { foldText } from '../question/fold-text';
import { monthOf, weekday } from './month-names';
import { withPlainDigits } from './option-letters';

export interface ReadDate {
  /** YYYY-MM-DD. */
  day: string;
  /** The day and the month could be meant the other way round. */
  ambiguous: boolean;
}

const published =
  'date|published|posted|updated|last updated|created|modified|publicad[oa]|publie|mis a jour|veroffentlicht|aktualisiert|stand|pubblicato|опубликовано|обновлено|تاريخ النشر|نشر|اخر تحديث|yayınlanma|发布时间|發布時間';
const lead = new RegExp(
  String.raw`^(?:by .{2,60}?[|·•,–—-]\s*)?(?:(?:${published})(?: (?:on|am|le|el|il|em|في))?\s*:?\s*)?(?:(?:يوم )?(?:${weekday})\.?[,،]?\s+)?(?:(?:le|el|il|den|der|am|em)\s+)?`,
  'u',
);
const tail =
  /(?:[\s,،|·•–—-]*(?:(?:at )?\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?(?: [a-z]{2,4})?|t\d{2}:\d{2}[\d:.z+-]*|\d{1,2} min(?:ute)?s? read))*[\s.|·•]*$/;
/** "2026 г.", "2026 roku", "٢٠٢٦ م", "3 Ekim 2026 Cumartesi", "3日（土）". */
const afterYear = new RegExp(
  String.raw`(?<=\d{4}) ?(?:г(?:\.|ода)?|р(?:\.|оку)?|r(?:\.|oku)?|م)$|(?<=\d{4}),? (?:${weekday})$|\s?(?:(?:星期|周|週)[一二三四五六日天]|\([月火水木金土日一二三四五六]\)|[月火水木金土日]曜日)$`,
  'u',
);

/** No date is without one, so that most lines need no closer look. */
const figure = /\p{Nd}/u;

/** The date that is the whole line, or null. */
export function readDate(line: string): ReadDate | null {
  if (line.length > 120 || !figure.test(line)) return null;
  const text = bareDate(line).replace(/^\(|\)$/g, '');
  const date = named(text) ?? inFigures(text);
  // Years in the digits of Arabic that lie so far back belong to another calendar.
  return date && date.day < '1700' && /[٠-٩۰-۹]/.test(line) ? null : date;
}

const bareDate = (line: string): string =>
  withPlainDigits(foldText(line)).replace(lead, '').replace(tail, '').replace(afterYear, '');

/** Whether the line is a date or was meant as one, such as a day and a month without a year. */
export function looksLikeDate(line: string): boolean {
  if (line.length > 60) return false;
  if (!figure.test(line)) return /^date\s*:/i.test(line);
  const text = bareDate(line);
  const [, name = ''] =
    /^(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(\p{L}+(?: ال\p{L}+)?)\.?(?:\s+\d{1,2}(?:st|nd|rd|th)?)?(?:,?\s+\d{4})?$/u.exec(
      text,
    ) ?? [];
  return readDate(line) !== null || (monthOf(name) > 0 && /\d/.test(text)) || /^date\s*:/i.test(line);
}

const monthFirst = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u;
/** Pages in Arabic often name a month in both of its ways: "تشرين الأول/أكتوبر". */
const dayFirst =
  /^(\d{1,2})(?:st|nd|rd|th|er|º|o|\.)?(?:\s+(?:of|de|di|من))?[\s-]+(\p{L}+(?: ال\p{L}+)?)\.?(?:\s?[/(]\s?\p{L}+(?: ال\p{L}+)?\)?)?[,،]?(?:\s+(?:of|de|del))?[\s-]+(\d{4})$/u;

function named(text: string): ReadDate | null {
  const [, month = '', second, later] = monthFirst.exec(text) ?? [];
  if (later) return dayOf(Number(later), monthOf(month), Number(second));
  const [, first, name = '', year] = dayFirst.exec(text) ?? [];
  return year ? dayOf(Number(year), monthOf(name), Number(first)) : null;
}

function inFigures(text: string): ReadDate | null {
  const yearFirst = /^(\d{4})\s*[-/.年년]\s*(\d{1,2})\s*[-/.月월]\s*(\d{1,2})[日일]?$/.exec(text);
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
