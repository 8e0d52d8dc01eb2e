/** The head of each day: the hash of its last event, which holds all events before it. */
import { type CalendarDate, isCalendarDate } from "@/lib/dates";

export interface DayHead {
  date: CalendarDate;
  sequence: number;
  hash: string;
}

export interface MonthOfHeads {
  /** `YYYY-MM`. */
  month: string;
  /** The newest first. */
  heads: DayHead[];
  /** The nearest months with events. */
  earlier: string | null;
  later: string | null;
  /** Whose head is provisional. */
  today: CalendarDate;
}

export const monthOf = (date: CalendarDate): string => date.slice(0, 7);

/** @returns null for what is no month as an address writes it */
export const readMonth = (text: string | undefined): string | null =>
  text !== undefined && isCalendarDate(`${text}-01`) ? text : null;

/** One line of the file of heads, which is a CSV file in every language: it holds no text and no decimals. */
export const headLine = ({ date, sequence, hash }: DayHead, today: CalendarDate): string =>
  `${date},${sequence},${hash},${date === today ? "provisional" : "final"}\r\n`;

export const HEAD_COLUMNS_LINE = "date,sequence,hash,state\r\n";
