import type { FilingState, MomentSide, ReportStatus } from "@/db/vocabulary";
import { type CalendarDate, daysBetween } from "@/lib/dates";

export type OwingCollaboration = {
  startedOn: CalendarDate;
  endedOn: CalendarDate | null;
  /** The day it was entered here, however long it existed before. */
  recordedOn: CalendarDate;
};
export type OwedMoment = {
  side: MomentSide;
  cycleYear: number;
  opensOn: CalendarDate | null;
  dueOn: CalendarDate | null;
};

/**
 * Whether a collaboration owes a report at a moment: at each control moment of a budget year in which it
 * existed. The first it owes is the first that opens after its start, and after it was recorded here: before that
 * nobody could have filed it.
 */
export function owesReport(collaboration: OwingCollaboration, moment: OwedMoment): boolean {
  if (moment.side !== "control") return false;
  const opensOn = moment.opensOn ?? `${moment.cycleYear}-01-01`;
  const { startedOn, recordedOn, endedOn } = collaboration;
  const existedInYear = startedOn <= `${moment.cycleYear}-12-31`;
  const existedAsItOpened = startedOn <= opensOn && (endedOn ?? "9999") >= opensOn;
  return existedInYear && existedAsItOpened && recordedOn <= opensOn;
}

/** A report can be written from the day its moment opens; late is possible, early is not. */
export function isOpenForFiling(moment: OwedMoment, today: CalendarDate): boolean {
  return moment.side === "control" && (moment.opensOn ?? `${moment.cycleYear}-01-01`) <= today;
}

/** Late is derived from the dates and never stored. A due date ends at 24:00 in Amsterdam. */
export function isLate(moment: Pick<OwedMoment, "dueOn">, today: CalendarDate): boolean {
  return moment.dueOn !== null && today > moment.dueOn;
}

/** Whole days past the due date; 0 on the date itself and before, and when no date is agreed. */
export function daysLate(moment: Pick<OwedMoment, "dueOn">, today: CalendarDate): number {
  return moment.dueOn === null ? 0 : Math.max(0, daysBetween(moment.dueOn, today));
}

/**
 * What everybody may know of a report, whatever its content. A version that came back is not with
 * the council, so it counts as not filed; the first version that was released stays with the council
 * while a correction is on its way.
 */
export function filingState(
  report: { latestStatus: ReportStatus; isReleased: boolean; isConcluded: boolean } | null,
  moment: OwedMoment,
  today: CalendarDate,
): FilingState {
  if (report?.isConcluded) return "concluded";
  if (report?.isReleased) return "with_council";
  if (report?.latestStatus === "submitted") return "with_college";
  if (!isOpenForFiling(moment, today)) return "not_due";
  return isLate(moment, today) ? "late" : "open";
}
