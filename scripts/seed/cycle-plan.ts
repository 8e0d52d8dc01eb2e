/**
 * The moments of the demo's cycles, from three years back to next year: on the dates that Delft published where the data names
 * them, else by its pattern. Pure, so that every step of the story can lay itself around the same dates.
 */
import type { MomentDate, MomentKind } from "@/db/vocabulary";
import { plannedMoment, plannedMoments, thursdayFrom } from "@/features/cycles/calendar";
import { openControlMoment } from "@/features/cycles/moment-state";
import { DATE_FIELDS, type MomentDates } from "@/features/cycles/types";
import { addDays, type CalendarDate, yearOf } from "@/lib/dates";
import delft from "./delft.json" with { type: "json" };

const YEARS_BACK = 3;
const YEARS_AHEAD = 1;
/** How long after the day of seeding the moved moment is due, and what follows on it. */
const DUE_AFTER_DAYS = 7;
const RELEASE_AFTER_DAYS = 7;
const COMMITTEE_AFTER_DAYS = 2;
const COUNCIL_AFTER_DAYS = 7;

export type SeedMoment = ReturnType<typeof plannedMoment> & {
  year: number;
  sourceUrl: string | null;
};

/** The budget years of the demo, the oldest first. */
export function seedYears(today: CalendarDate): number[] {
  const thisYear = yearOf(today);
  const count = YEARS_BACK + 1 + YEARS_AHEAD;
  return Array.from({ length: count }, (_, index) => thisYear - YEARS_BACK + index);
}

/** The moments of a budget year as they were planned at first. */
export function momentsAsPlanned(year: number): SeedMoment[] {
  return plannedMoments(year).map((moment) => {
    const published = delft.cycleDates.find(
      (date) => date.cycle === year && date.moment === moment.kind,
    );
    const dates = published ? plannedMoment(moment.kind, published.councilOn) : moment;
    return { ...dates, year, sourceUrl: published?.source ?? null };
  });
}

/** All moments of the demo as they are on the day of seeding: the last control moment is open, or was moved to be. */
export function momentsOn(today: CalendarDate): SeedMoment[] {
  const planned = seedYears(today).flatMap(momentsAsPlanned);
  const moved = movedMoment(today);
  if (!moved) return planned;
  return planned.map((moment) =>
    isSame(moment, moved.moment) ? { ...moment, ...moved.dates } : moment,
  );
}

/**
 * When no control moment is open on the day of seeding: the last one that was, and its new dates. What follows on the due
 * date is pushed along as far as the order asks, committee and council to a Thursday.
 */
export function movedMoment(
  today: CalendarDate,
): { moment: SeedMoment; dates: MomentDates } | null {
  const planned = seedYears(today).flatMap(momentsAsPlanned);
  if (openControlMoment(planned, today)) return null;
  const [moment] = planned
    .filter(({ side, dueOn }) => side === "control" && dueOn !== null && dueOn < today)
    .sort((one, other) => ((one.dueOn ?? "") < (other.dueOn ?? "") ? 1 : -1));
  if (!moment) return null;
  const dueOn = addDays(today, DUE_AFTER_DAYS);
  const releaseDueOn = laterOf(moment.releaseDueOn, addDays(dueOn, RELEASE_AFTER_DAYS));
  const committeeOn = laterOf(
    moment.committeeOn,
    thursdayFrom(addDays(releaseDueOn, COMMITTEE_AFTER_DAYS)),
  );
  const councilOn = laterOf(moment.councilOn, addDays(committeeOn, COUNCIL_AFTER_DAYS));
  return {
    moment,
    dates: { opensOn: moment.opensOn, dueOn, releaseDueOn, committeeOn, councilOn },
  };
}

/** Fields whose date differs, the last one first: moved in that order, the dates stay in order after each step. */
export function fieldsToMove(moment: MomentDates, dates: MomentDates): MomentDate[] {
  const fields = Object.entries(DATE_FIELDS) as [MomentDate, keyof MomentDates][];
  return fields
    .filter(([, column]) => moment[column] !== dates[column])
    .map(([field]) => field)
    .reverse();
}

const laterOf = (one: CalendarDate | null, other: CalendarDate): CalendarDate =>
  one && one > other ? one : other;

const isSame = (
  one: { year: number; kind: MomentKind },
  other: { year: number; kind: MomentKind },
) => one.year === other.year && one.kind === other.kind;
