/** Heads that somebody kept: the hash of the last event of a day, which holds all events before it. */
import { type CalendarDate, isCalendarDate } from "@/lib/dates";

export interface PublishedHead {
  date: CalendarDate;
  hash: string;
}

/** @returns null when the text is not a date and a hash with a colon between them */
export function parseHead(text: string): PublishedHead | null {
  const [date = "", hash = ""] = text.trim().split(":");
  const isHead =
    isCalendarDate(date) && /^[0-9a-f]{64}$/.test(hash) && text.split(":").length === 2;
  return isHead ? { date, hash } : null;
}
