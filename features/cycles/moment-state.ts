/** Where a moment stands on a day. Follows from its dates and the clock; never stored. */
import { MOMENT_DATES, type MomentDate } from "@/db/vocabulary";
import { type CalendarDate, daysBetween } from "@/lib/dates";
import type { Words } from "@/lib/message-keys";
import { DATE_FIELDS, type MomentDates, type MomentSummary } from "./types";

/**
 * `upcoming` before the opening; `open` from the opening until the end of the due date; `in_treatment` until the end of the
 * council's day; `closed` after it; `no_date` when nothing was agreed.
 */
export const MOMENT_STATES = ["upcoming", "open", "in_treatment", "closed", "no_date"] as const;
export type MomentState = (typeof MOMENT_STATES)[number];

/**
 * The state of a moment on a day in Amsterdam; each date lasts until 24:00 there. A date that was not agreed bounds nothing:
 * without an opening a moment with a due date is open, without a due date it is open until its committee or council meets,
 * and without a council date it is never closed.
 * @param today the date in Europe/Amsterdam, from `dateOf(now())`
 */
export function momentState(moment: MomentDates, today: CalendarDate): MomentState {
  const { opensOn, dueOn, councilOn } = moment;
  if (datesInOrder(moment).length === 0) return "no_date";
  if (councilOn && today > councilOn) return "closed";
  if (opensOn && today < opensOn) return "upcoming";
  if (isPastDue(moment, today)) return "in_treatment";
  return opensOn || dueOn ? "open" : "upcoming";
}

function isPastDue(moment: MomentDates, today: CalendarDate): boolean {
  if (moment.dueOn) return today > moment.dueOn;
  const treatedFrom = moment.committeeOn ?? moment.councilOn;
  return treatedFrom !== null && today >= treatedFrom;
}

/** The control moment that is open on a day; of several the one that is due first; null when none is. */
export function openControlMoment<M extends Pick<MomentSummary, "side"> & MomentDates>(
  moments: readonly M[],
  today: CalendarDate,
): M | null {
  const open = moments.filter(
    (moment) => moment.side === "control" && momentState(moment, today) === "open",
  );
  return open.sort((one, other) => compareDates(one.dueOn, other.dueOn))[0] ?? null;
}

/** Its own name, else the word for its kind. `words` translates the vocabulary. */
export function momentName(
  moment: Pick<MomentSummary, "kind" | "name">,
  words: Words<"vocabulary">,
): string {
  return moment.name ?? words(`moment_kind.${moment.kind}`);
}

export function momentShortName(
  moment: Pick<MomentSummary, "kind" | "name">,
  words: Words<"vocabulary">,
): string {
  return moment.name ?? words(`moment_kind_short.${moment.kind}`);
}

/** The dates that were agreed, in the order in which they have to come. */
export function datesInOrder(moment: MomentDates): CalendarDate[] {
  return MOMENT_DATES.map((field) => moment[DATE_FIELDS[field]]).filter((date) => date !== null);
}

/**
 * Dates come in the order opening, due, release due, committee, council; two may fall on one day.
 * @returns the first date that lies before an earlier one, or null when all are in order
 */
export function dateOutOfOrder(moment: MomentDates): MomentDate | null {
  let latest: CalendarDate = "";
  for (const field of MOMENT_DATES) {
    const date = moment[DATE_FIELDS[field]];
    if (date === null) continue;
    if (date < latest) return field;
    latest = date;
  }
  return null;
}

/** By the last date that was agreed, those without one at the end, then by position. */
export function inOrderOfTime<M extends MomentDates & { position: number }>(
  moments: readonly M[],
): M[] {
  const lastOf = (moment: M) => datesInOrder(moment).at(-1) ?? null;
  return [...moments].sort(
    (one, other) => compareDates(lastOf(one), lastOf(other)) || one.position - other.position,
  );
}

function compareDates(one: CalendarDate | null, other: CalendarDate | null): number {
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  return one < other ? -1 : 1;
}

/** Days from the arrival to the council; negative when it came after that; null without either. */
export function daysAhead({
  arrivedOn,
  councilOn,
}: Record<"arrivedOn" | "councilOn", CalendarDate | null>): number | null {
  return arrivedOn && councilOn ? daysBetween(arrivedOn, councilOn) : null;
}
