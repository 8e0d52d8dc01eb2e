/** Whether an indicator is on course and where it is heading, by its direction. Units are those of the indicator itself. */
import type { Direction } from "@/db/vocabulary";

/** A target: one figure, or for `range` two bounds that both count as within. */
export type Target = { target: number | null; targetFrom: number | null; targetTo: number | null };

/**
 * `reached`: the end target is met; `on_course`: the target of the year is met, or a line that must be held is held;
 * `behind`: it is not; `under_way`: no target for the year, and the end target is not met yet; `no_target` and `no_value`:
 * there is nothing to compare.
 */
export const COURSES_OF_RESULT = [
  "reached",
  "on_course",
  "behind",
  "under_way",
  "no_target",
  "no_value",
] as const;
export type CourseOfResult = (typeof COURSES_OF_RESULT)[number];

export type Trend = "better" | "worse" | "same";

/** Whether a value meets a target; null when the target has no figure for this direction. */
export function meetsTarget(direction: Direction, value: number, target: Target): boolean | null {
  if (direction === "range") {
    if (target.targetFrom === null || target.targetTo === null) return null;
    return value >= target.targetFrom && value <= target.targetTo;
  }
  if (target.target === null) return null;
  return direction === "lower" ? value <= target.target : value >= target.target;
}

/**
 * @param value the latest value, or null when none is known
 * @param ofYear the target of the year the value is about, or null when none was set
 */
export function courseOf(
  direction: Direction,
  value: number | null,
  end: Target,
  ofYear: Target | null,
): CourseOfResult {
  if (value === null) return "no_value";
  const endMet = meetsTarget(direction, value, end);
  const yearMet = ofYear === null ? null : meetsTarget(direction, value, ofYear);
  if (direction === "at_least" || direction === "range") {
    const held = yearMet ?? endMet;
    if (held === null) return "no_target";
    return held ? "on_course" : "behind";
  }
  if (endMet) return "reached";
  if (yearMet !== null) return yearMet ? "on_course" : "behind";
  return endMet === null ? "no_target" : "under_way";
}

/**
 * From one value to the next. For `range` it is better to come nearer to the range, and all values within it are alike.
 * @returns null when the target of a range is not known
 */
export function trendOf(
  direction: Direction,
  before: number,
  after: number,
  end: Target,
): Trend | null {
  if (direction === "range") {
    const [one, other] = [distanceTo(before, end), distanceTo(after, end)];
    return one === null || other === null ? null : compare(one, other);
  }
  return direction === "lower" ? compare(before, after) : compare(after, before);
}

/** `better` when the first is larger. */
function compare(one: number, other: number): Trend {
  if (one === other) return "same";
  return one > other ? "better" : "worse";
}

function distanceTo(value: number, { targetFrom, targetTo }: Target): number | null {
  if (targetFrom === null || targetTo === null) return null;
  return Math.max(targetFrom - value, value - targetTo, 0);
}
