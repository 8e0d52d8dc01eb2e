import { now } from "@/lib/clock";
import { dateOf, daysBetween } from "@/lib/dates";
import { env } from "@/lib/env";

/** Whole days since the demo was filled, or null where there is no demo. */
export function demoAgeDays(seededAt: Date | null): number | null {
  if (env().mode === "production" || seededAt === null) return null;
  return daysBetween(dateOf(seededAt), dateOf(now()));
}
