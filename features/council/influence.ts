/** Whether something reached the council while it could still change the outcome. Pure. */
import type { CalendarDate } from "@/lib/dates";

/**
 * `committee`: before the day of the committee, so that both could speak about it; `council`: before the day of the council only;
 * `late`: on that day or after it; `unknown`: it has no date, or it has not come and its day is not there yet.
 */
export const INFLUENCES = ["late", "council", "committee", "unknown"] as const;
export type Influence = (typeof INFLUENCES)[number];

export type Arrival = {
  arrivedOn: CalendarDate | null;
  committeeOn: CalendarDate | null;
  councilOn: CalendarDate | null;
};

/**
 * @param today the date in Europe/Amsterdam: what has not come by the day of the council is late
 * @returns what of the two dates was still to come on the day that it arrived
 */
export function influenceOf(
  { arrivedOn, committeeOn, councilOn }: Arrival,
  today: CalendarDate,
): Influence {
  if (!councilOn) return "unknown";
  if (!arrivedOn) return councilOn <= today ? "late" : "unknown";
  if (arrivedOn >= councilOn) return "late";
  return arrivedOn < (committeeOn ?? councilOn) ? "committee" : "council";
}
