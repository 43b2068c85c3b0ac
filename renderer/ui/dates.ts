/** Days and times as the reader writes them: "November 12, 2026", "Nov 12, 2026", "Thu", "9:41 am". */
import { language } from '../../shared/messages/language';

const utc = { timeZone: 'UTC' } as const;
const long = new Intl.DateTimeFormat(language, { ...utc, year: 'numeric', month: 'long', day: 'numeric' });
const short = new Intl.DateTimeFormat(language, { ...utc, year: 'numeric', month: 'short', day: 'numeric' });
const month = new Intl.DateTimeFormat(language, { ...utc, year: 'numeric', month: 'long' });
const weekday = new Intl.DateTimeFormat(language, { ...utc, weekday: 'short' });
const time = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' });
const localLong = new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric', year: 'numeric' });

/** A day is YYYY-MM-DD and has no time zone, so it is read and written in UTC. */
const atNoon = (day: string): Date => new Date(`${day}T12:00:00Z`);

export const dayText = (day: string): string => long.format(atNoon(day));
export const shortDay = (day: string): string => short.format(atNoon(day));
export const monthOf = (day: string): string => month.format(atNoon(day));
export const weekdayOf = (day: string): string => weekday.format(atNoon(day));

/** A moment (milliseconds since 1970) as "9:41 am" in the reader's own time zone. */
export const timeText = (moment: number): string => time.format(moment).replace('AM', 'am').replace('PM', 'pm');
export const momentDay = (moment: number): string => localLong.format(moment);
