/**
 * The dates of a planning cycle by the pattern that Delft's own council calendar shows. The budget year is Y:
 * framework memorandum on the last Thursday of June of Y-1, programme budget on the Thursday of week 45 of Y-1, first interim
 * report on the first Thursday of July of Y, second interim report on the Thursday of week 45 of Y, annual accounts on the last
 * Thursday of June of Y+1. A municipality is free to choose others; the pattern only saves typing.
 */
import {
  MOMENT_DATES,
  MOMENT_KINDS,
  type MomentDate,
  type MomentKind,
  type MomentSide,
} from "@/db/vocabulary";
import { addDays, type CalendarDate, weekdayOf, yearOf } from "@/lib/dates";
import type { MomentDates } from "./types";

export const FIRST_YEAR = 2000;
export const LAST_YEAR = 2100;

/** The budget year in an address, or 0 for what is not one: there is no such cycle. */
export const yearInAddress = (text: string): number => (/^\d{4}$/.test(text) ? Number(text) : 0);

export type KnownKind = Exclude<MomentKind, "other">;
export type PlannedMoment = MomentDates & { kind: KnownKind; side: MomentSide };

const KNOWN_KINDS = MOMENT_KINDS.filter((kind): kind is KnownKind => kind !== "other");

const THURSDAY = 4;
const WEEK_DAYS = 7;
const BUDGET_WEEK = 45;

/** Weeks before the council meeting. At a plan moment no reports are owed, so none are due. */
const WEEKS_BEFORE_COUNCIL = {
  plan: { opens: 10, due: null, releaseDue: null, committee: 1 },
  control: { opens: 10, due: 5, releaseDue: 3, committee: 1 },
} as const;

const PLAN_DATES: readonly MomentDate[] = ["opens_on", "committee_on", "council_on"];

/** The dates that a moment can have by its side: where no reports are owed, none are due. */
export const datesAskedOf = (side: MomentSide): readonly MomentDate[] =>
  side === "plan" ? PLAN_DATES : MOMENT_DATES;

const SIDES: Record<KnownKind, MomentSide> = {
  framework_memorandum: "plan",
  programme_budget: "plan",
  interim_report_1: "control",
  interim_report_2: "control",
  annual_accounts: "control",
};

const COUNCIL_DATES: Record<KnownKind, (year: number) => CalendarDate> = {
  framework_memorandum: (year) => lastThursdayOfJune(year - 1),
  programme_budget: (year) => thursdayOfWeek(year - 1, BUDGET_WEEK),
  interim_report_1: (year) => firstThursdayOfJuly(year),
  interim_report_2: (year) => thursdayOfWeek(year, BUDGET_WEEK),
  annual_accounts: (year) => lastThursdayOfJune(year + 1),
};

/** Whether a known kind of moment frames or accounts. */
export const sideOf = (kind: KnownKind): MomentSide => SIDES[kind];

/**
 * The five moments of a budget year, in the order of time.
 * @param year the budget year, 2000 to 2100
 */
export function plannedMoments(year: number): PlannedMoment[] {
  return KNOWN_KINDS.map((kind) => plannedMoment(kind, COUNCIL_DATES[kind](year)));
}

/** One moment with the dates that lead up to its council meeting. */
export function plannedMoment(kind: KnownKind, councilOn: CalendarDate): PlannedMoment {
  const side = SIDES[kind];
  return { kind, side, ...datesBefore(side, councilOn) };
}

/** The dates that lead up to a council meeting, by the side of its moment. */
function datesBefore(side: MomentSide, councilOn: CalendarDate): MomentDates {
  const weeks = WEEKS_BEFORE_COUNCIL[side];
  const before = (count: number | null) =>
    count === null ? null : addDays(councilOn, -count * WEEK_DAYS);
  return {
    opensOn: before(weeks.opens),
    dueOn: before(weeks.due),
    releaseDueOn: before(weeks.releaseDue),
    committeeOn: before(weeks.committee),
    councilOn,
  };
}

/** A cycle spans three calendar years; a year of grace on both sides leaves room, and still meets a slip of the keyboard. */
const YEARS_AROUND = 2;

/** Whether a date can belong to the cycle of a budget year. */
export function isWithinCycle(year: number, date: CalendarDate): boolean {
  return Math.abs(yearOf(date) - year) <= YEARS_AROUND;
}

/** 24 to 30 June. */
export function lastThursdayOfJune(year: number): CalendarDate {
  return thursdayFrom(`${year}-06-24`);
}

/** 1 to 7 July. */
export function firstThursdayOfJuly(year: number): CalendarDate {
  return thursdayFrom(`${year}-07-01`);
}

/** The Thursday of a week by ISO 8601, where week 1 is the week of 4 January and begins on Monday. */
export function thursdayOfWeek(year: number, week: number): CalendarDate {
  // The Thursday of week 1 is the first Thursday of the year.
  return addDays(thursdayFrom(`${year}-01-01`), (week - 1) * WEEK_DAYS);
}

/** The first Thursday on or after a date. */
export function thursdayFrom(date: CalendarDate): CalendarDate {
  return addDays(date, (THURSDAY - weekdayOf(date) + WEEK_DAYS) % WEEK_DAYS);
}
