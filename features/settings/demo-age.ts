/** How old the demo is. */
import { type CalendarDate, dateOf, daysBetween } from "@/lib/dates";

/** Whole days since the demo was filled, or null where there is no demo. */
export function demoAgeDays(seededAt: Date | null, today: CalendarDate): number | null {
  return seededAt === null ? null : daysBetween(dateOf(seededAt), today);
}
