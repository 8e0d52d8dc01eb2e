/** Which control moment comes before which. */
import type { CalendarDate } from "@/lib/dates";

export type DatedMoment = {
  cycleYear: number;
  position: number;
  opensOn: CalendarDate | null;
  dueOn: CalendarDate | null;
  councilOn: CalendarDate | null;
};

const lastDateOf = ({ councilOn, dueOn, opensOn }: DatedMoment) => councilOn ?? dueOn ?? opensOn;

/**
 * Whether one moment comes before another. By their dates, since the annual accounts of one year come between the
 * moments of the next; by cycle and position when one of them has no date agreed.
 */
export function isBefore(one: DatedMoment, other: DatedMoment): boolean {
  const [first, second] = [lastDateOf(one), lastDateOf(other)];
  if (first !== null && second !== null && first !== second) return first < second;
  return one.cycleYear !== other.cycleYear
    ? one.cycleYear < other.cycleYear
    : one.position < other.position;
}
