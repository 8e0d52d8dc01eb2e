/** How dates, numbers and money read, in Dutch or in English. The only place that formats them. */
import type { Locale } from "@/lib/locale";
import type { CalendarDate } from "../dates";

const TIME_ZONE = "Europe/Amsterdam";
const TAGS: Record<Locale, string> = { nl: "nl-NL", en: "en-GB" };

function once<T>(make: (tag: string) => T): (locale: Locale) => T {
  const made = new Map<Locale, T>();
  return (locale) => {
    let formatter = made.get(locale);
    if (!formatter) {
      formatter = make(TAGS[locale]);
      made.set(locale, formatter);
    }
    return formatter;
  };
}

const longDate = once(
  (tag) => new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" }),
);
const shortDate = once(
  (tag) =>
    new Intl.DateTimeFormat(tag, {
      day: "numeric",
      month: "short",
      year: "numeric",
      timeZone: "UTC",
    }),
);
const dayMonth = once(
  (tag) => new Intl.DateTimeFormat(tag, { day: "numeric", month: "short", timeZone: "UTC" }),
);
const monthYear = once(
  (tag) => new Intl.DateTimeFormat(tag, { month: "long", year: "numeric", timeZone: "UTC" }),
);
const dateTime = once(
  (tag) =>
    new Intl.DateTimeFormat(tag, { dateStyle: "long", timeStyle: "short", timeZone: TIME_ZONE }),
);
const time = once(
  (tag) => new Intl.DateTimeFormat(tag, { timeStyle: "short", timeZone: TIME_ZONE }),
);
const oneDecimal = once((tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }));
/** Every decimal that a field of a form takes: a figure reads as it was typed. */
const plain = once((tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 6 }));
const euros = once(
  (tag) =>
    new Intl.NumberFormat(tag, { style: "currency", currency: "EUR", maximumFractionDigits: 0 }),
);
const millions = once(
  (tag) =>
    new Intl.NumberFormat(tag, {
      style: "currency",
      currency: "EUR",
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
    }),
);
const list = once((tag) => new Intl.ListFormat(tag, { type: "conjunction" }));
const percent = once(
  (tag) => new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 0 }),
);

const asUtc = (date: CalendarDate) => new Date(`${date}T00:00:00Z`);

/** 24 november 2026 */
export const formatDate = (date: CalendarDate, locale: Locale) =>
  longDate(locale).format(asUtc(date));
/** 24 nov 2026 */
export const formatShortDate = (date: CalendarDate, locale: Locale) =>
  shortDate(locale).format(asUtc(date));
/** 24 nov */
export const formatDayMonth = (date: CalendarDate, locale: Locale) =>
  dayMonth(locale).format(asUtc(date));
/** november 2026 */
export const formatMonth = (date: CalendarDate, locale: Locale) =>
  monthYear(locale).format(asUtc(date));
/** 24 november 2026 om 10:00, in Amsterdam */
export const formatDateTime = (instant: Date, locale: Locale) => dateTime(locale).format(instant);
/** 1.240 or 2,6 */
export const formatNumber = (value: number, locale: Locale) => plain(locale).format(value);
/** € 1.240 */
export const formatEuros = (value: number, locale: Locale) => euros(locale).format(value);
/** raad en college */
export const formatList = (words: readonly string[], locale: Locale) => list(locale).format(words);
/** 86%: a share from 0 to 1 */
export const formatShare = (share: number, locale: Locale) => percent(locale).format(share);

/** € 0,46 mln from 100,000 euros up, whole euros below. */
export function formatMoney(value: number, locale: Locale): string {
  if (Math.abs(value) < 100_000) return formatEuros(value, locale);
  return `${millions(locale).format(value / 1_000_000)} ${locale === "nl" ? "mln" : "m"}`;
}

/** A date known to the year, the month or the day. */
export function formatStart(
  date: CalendarDate,
  precision: "year" | "month" | "day",
  locale: Locale,
): string {
  if (precision === "year") return date.slice(0, 4);
  return precision === "month" ? formatMonth(date, locale) : formatDate(date, locale);
}

/** 10:32, in Amsterdam */
export const formatTime = (instant: Date, locale: Locale) => time(locale).format(instant);

const BYTES_PER_KB = 1024;

/** 12 kB or 3,4 MB */
export function formatBytes(bytes: number, locale: Locale): string {
  const kilobytes = bytes / BYTES_PER_KB;
  if (kilobytes < BYTES_PER_KB) return `${Math.max(1, Math.round(kilobytes))} kB`;
  return `${oneDecimal(locale).format(kilobytes / BYTES_PER_KB)} MB`;
}
