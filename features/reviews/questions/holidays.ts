/**
 * The days on which no answer is expected: the generally recognised holidays of article 3 of the
 * Algemene termijnenwet, Good Friday included, which that article puts on a par with them.
 */
import { addDays, type CalendarDate, weekdayOf, yearOf } from "@/lib/dates";

/**
 * Whether 5 May counts. `every_year` follows article 3 of the Algemene termijnenwet; `lustrum` (2025,
 * 2030, ...) is what many collective agreements give as a day off.
 */
export const LIBERATION_DAY_RULES = ["every_year", "lustrum", "never"] as const;
export type LiberationDayRule = (typeof LIBERATION_DAY_RULES)[number];

const SUNDAY = 0;
const SATURDAY = 6;
const LUSTRUM_YEARS = 5;
/** From 2014 on King's Day; Queen's Day was on 30 April. */
const FIRST_KINGS_DAY_YEAR = 2014;

/** Easter Sunday in the Gregorian calendar (Meeus, Jones, Butcher). For years from 1583. */
export function easterSunday(year: number): CalendarDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return `${year}-${pad(month)}-${pad(day)}`;
}

/** 27 April, or the day before when that is a Sunday. */
export function kingsDay(year: number): CalendarDate {
  const birthday = year < FIRST_KINGS_DAY_YEAR ? `${year}-04-30` : `${year}-04-27`;
  return weekdayOf(birthday) === SUNDAY ? addDays(birthday, -1) : birthday;
}

export function holidaysOf(year: number, liberationDay: LiberationDayRule): CalendarDate[] {
  const easter = easterSunday(year);
  const counts =
    liberationDay === "every_year" || (liberationDay === "lustrum" && year % LUSTRUM_YEARS === 0);
  return [
    `${year}-01-01`,
    addDays(easter, -2), // Good Friday
    addDays(easter, 1), // Easter Monday
    kingsDay(year),
    ...(counts ? [`${year}-05-05`] : []),
    addDays(easter, 39), // Ascension Day
    addDays(easter, 50), // Whit Monday
    `${year}-12-25`,
    `${year}-12-26`,
  ];
}

export function isWorkingDay(date: CalendarDate, liberationDay: LiberationDayRule): boolean {
  const weekday = weekdayOf(date);
  if (weekday === SATURDAY || weekday === SUNDAY) return false;
  return !holidaysOf(yearOf(date), liberationDay).includes(date);
}

const pad = (value: number) => String(value).padStart(2, "0");
