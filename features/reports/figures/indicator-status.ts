/** The status of an indicator: one rule, wherever an indicator is shown. */
import type { FrozenIndicator } from "../content";

/** Whether it is on its way to its target; `unknown` without a forecast or without a target. */
export const INDICATOR_STATUSES = ["on", "off", "unknown"] as const;
export type IndicatorStatus = (typeof INDICATOR_STATUSES)[number];

/** How a badge shows it. */
export const INDICATOR_STATUS_TONES = {
  on: "done",
  off: "attention",
  unknown: "neutral",
} as const satisfies Record<IndicatorStatus, string>;

type Figures = Pick<
  FrozenIndicator,
  | "direction"
  | "target"
  | "targetFrom"
  | "targetTo"
  | "endTarget"
  | "endTargetFrom"
  | "endTargetTo"
  | "forecast"
>;

/**
 * Tests the forecast for the end of the year, never a value halfway, against the target of this cycle; against the
 * end target when the cycle has none. Both bounds of a range are included.
 */
export function indicatorStatus(figures: Figures): IndicatorStatus {
  const { direction, forecast } = figures;
  if (forecast === null) return "unknown";
  if (direction === "range") {
    const isOfCycle = figures.targetFrom !== null || figures.targetTo !== null;
    const from = isOfCycle ? figures.targetFrom : figures.endTargetFrom;
    const to = isOfCycle ? figures.targetTo : figures.endTargetTo;
    if (from === null && to === null) return "unknown";
    return forecast >= (from ?? Number.NEGATIVE_INFINITY) &&
      forecast <= (to ?? Number.POSITIVE_INFINITY)
      ? "on"
      : "off";
  }
  const target = figures.target ?? figures.endTarget;
  if (target === null) return "unknown";
  return (direction === "lower" ? forecast <= target : forecast >= target) ? "on" : "off";
}
