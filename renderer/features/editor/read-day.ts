/** Reads a day that a teacher typed, as 2026-11-12 or in any way a page writes a date. */
import { readDate } from '../../../shared/import/read-date';

/** Where day and month could be meant the other way round, the month comes first. */
export const readDay = (text: string): string | null => readDate(text.trim())?.day ?? null;
