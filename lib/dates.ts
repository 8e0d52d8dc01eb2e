/**
 * Calendar dates in Europe/Amsterdam, as `YYYY-MM-DD` text. A due date ends at 24:00 there, whatever
 * the time zone of the server.
 */
export type CalendarDate = string;

const TIME_ZONE = "Europe/Amsterdam";
const DAY_MS = 24 * 60 * 60 * 1000;

const parts = new Intl.DateTimeFormat("en-CA", { timeZone: TIME_ZONE, dateStyle: "short" });

/** The calendar date in Amsterdam at an instant. */
export function dateOf(instant: Date): CalendarDate {
  // Amsterdam is never more than two hours ahead: before ten in the evening in UTC the day is the same, and found in a tenth of the time.
  if (instant.getUTCHours() < 22) return instant.toISOString().slice(0, 10);
  return parts.format(instant);
}

const HOUR_MS = 60 * 60 * 1000;

/** The instant at which a date begins in Amsterdam, which lies one hour before UTC in winter and two in summer. */
export function startOfDay(date: CalendarDate): Date {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  const inSummer = new Date(midnight - 2 * HOUR_MS);
  return dateOf(inSummer) === date ? inSummer : new Date(midnight - HOUR_MS);
}

/** True for an existing date between the years 1900 and 2199. */
export function isCalendarDate(text: string): boolean {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The same day of a later month, or its last day: three months after 30 November is 28 or 29 February. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const there = new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)));
  return there.toISOString().slice(0, 10);
}

/** Whole days from one date to another; negative when `to` lies before `from`. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** 0 is Sunday, 4 is Thursday. */
export function weekdayOf(date: CalendarDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

export function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

/** Of a date or a whole year: the year that runs now has begun, so it is not of the future. */
export const isFuture = (yearOrDate: string, today: CalendarDate): boolean =>
  yearOrDate > today.slice(0, yearOrDate.length);

/** Whether something done at `instant` was in time for a date that ends at 24:00 in Amsterdam. */
export function isInTime(instant: Date, dueOn: CalendarDate): boolean {
  return dateOf(instant) <= dueOn;
}
