/** Who owes a report at which moment, and which reports are late. */
import type {
  FilingState,
  MomentKind,
  MomentSide,
  OversightPackage,
  ReportStatus,
} from "@/db/vocabulary";
import { type CalendarDate, daysBetween } from "@/lib/dates";

/** What a decided version of the assessment says; null when it ended at part A and asks nothing. */
export type DecidedPackage = {
  decidedOn: CalendarDate;
  oversightPackage: OversightPackage | null;
};
export type OwingCollaboration = {
  startedOn: CalendarDate;
  endedOn: CalendarDate | null;
  /** The day it was entered here, however long it existed before. */
  recordedOn: CalendarDate;
  /** Of every version that the council decided, the last version first. */
  packages: readonly DecidedPackage[];
};
export type OwedMoment = {
  kind: MomentKind;
  side: MomentSide;
  cycleYear: number;
  opensOn: CalendarDate | null;
  dueOn: CalendarDate | null;
};
/** What the rules ask of a report. */
export type FiledReport = { latestStatus: ReportStatus; isReleased: boolean; isConcluded: boolean };

/**
 * Whether a collaboration owes a report at a moment: at each control moment of a budget year in which it existed, as far as
 * its oversight package asks for it. The first it owes is the first that opens after its start, and after it was recorded
 * here: before that nobody could have filed it.
 */
export const owesReport = (collaboration: OwingCollaboration, moment: OwedMoment): boolean =>
  couldReport(collaboration, moment) && isAsked(collaboration, moment);

/** What its oversight package spares it: it was there, and the council asks nothing of it at this moment. */
export const isSpared = (collaboration: OwingCollaboration, moment: OwedMoment): boolean =>
  couldReport(collaboration, moment) && !isAsked(collaboration, moment);

/**
 * Whether a collaboration has a line at a moment: it owes a report, or filed one before the council decided that it need not.
 * A draft that nobody asks for any more has none.
 */
export const hasLineAt = (
  collaboration: OwingCollaboration,
  moment: OwedMoment,
  report: Pick<FiledReport, "latestStatus" | "isReleased"> | null,
): boolean => owesReport(collaboration, moment) || (report !== null && isFiled(report));

/** With the college or with the council. */
export const isFiled = (report: Pick<FiledReport, "latestStatus" | "isReleased">): boolean =>
  report.isReleased || report.latestStatus === "submitted";

function couldReport(collaboration: OwingCollaboration, moment: OwedMoment): boolean {
  if (moment.side !== "control") return false;
  const opensOn = moment.opensOn ?? `${moment.cycleYear}-01-01`;
  const { startedOn, recordedOn, endedOn } = collaboration;
  const existedInYear = startedOn <= `${moment.cycleYear}-12-31`;
  const existedAsItOpened = startedOn <= opensOn && (endedOn ?? "9999") >= opensOn;
  return existedInYear && existedAsItOpened && recordedOn <= opensOn;
}

const isAsked = ({ packages }: OwingCollaboration, moment: OwedMoment) =>
  asksForReport(packageAt(packages, moment), moment.kind);

/**
 * The package that holds at a moment: of the last version decided on or before its due date; when no date is agreed, before the
 * budget year is over. Without a decision it is `plus`.
 */
export function packageAt(
  packages: readonly DecidedPackage[],
  { dueOn, cycleYear }: Pick<OwedMoment, "dueOn" | "cycleYear">,
): OversightPackage {
  const until = dueOn ?? `${cycleYear}-12-31`;
  return packages.find(({ decidedOn }) => decidedOn <= until)?.oversightPackage ?? "plus";
}

/** The control moments at which the package `basic` asks for a report. */
export const BASIC_MOMENTS: readonly MomentKind[] = ["interim_report_2", "annual_accounts"];

/** Whether a package asks for a report at a control moment of this kind. */
export const asksForReport = (oversight: OversightPackage, moment: MomentKind): boolean =>
  oversight !== "basic" || BASIC_MOMENTS.includes(moment);

/** A report can be written from the day its moment opens; late is possible, early is not. */
export function isOpenForFiling(
  moment: Pick<OwedMoment, "side" | "cycleYear" | "opensOn">,
  today: CalendarDate,
): boolean {
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
  report: FiledReport | null,
  moment: OwedMoment,
  today: CalendarDate,
): FilingState {
  if (report?.isConcluded) return "concluded";
  if (report?.isReleased) return "with_council";
  if (report?.latestStatus === "submitted") return "with_college";
  if (!isOpenForFiling(moment, today)) return "not_due";
  return isLate(moment, today) ? "late" : "open";
}
