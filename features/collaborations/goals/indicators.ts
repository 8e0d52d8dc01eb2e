/** Where an indicator is heading, by its direction. Units are those of the indicator itself. */
import type { Direction } from "@/db/vocabulary";

/** A target: one figure, or for `range` two bounds that both count as within. */
export type Target = { target: number | null; targetFrom: number | null; targetTo: number | null };

export type Trend = "better" | "worse" | "same";

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
