/** Whether a report stays within the process mandate (proceskader) that the council gave the college. */
import type { ReadContent } from "@/features/reports/content";
import { type IndicatorStatus, indicatorStatus } from "@/features/reports/figures/indicator-status";
import { addMonths, type CalendarDate } from "@/lib/dates";
import type { Mandate } from "../content";

/** What a report says, as far as a mandate has a threshold for it. */
export interface Reported {
  /** In whole euros, for the year; null when there is no budget or no forecast. */
  budgetedEuros: number | null;
  forecastEuros: number | null;
  milestones: readonly {
    name: string;
    plannedOn: CalendarDate;
    expectedOn: CalendarDate | null;
    doneOn: CalendarDate | null;
  }[];
  results: readonly { indicatorId: string; name: string; status: IndicatorStatus }[];
}

/** Of a draft what it says so far. */
const reportedIn = ({ money, milestones, indicators }: ReadContent): Reported => ({
  budgetedEuros: money.budgetedEuros,
  forecastEuros: money.forecastEuros,
  milestones,
  results: indicators.map((indicator) => ({
    indicatorId: indicator.indicatorId,
    name: indicator.name,
    status: indicatorStatus(indicator),
  })),
});

/** A threshold of the mandate that a report crosses. */
export type Crossing =
  | { kind: "money"; budgetedEuros: number; forecastEuros: number }
  | { kind: "delay"; milestone: string; plannedOn: CalendarDate; expectedOn: CalendarDate }
  | { kind: "result"; indicator: string };

export type Thresholds = Pick<
  Mandate,
  "moneyPercent" | "delayMonths" | "anyResult" | "indicatorIds"
>;

/**
 * Money crosses in both directions. A milestone that is done crosses nothing any more: how late it would be was told while it was
 * awaited. A mandate that names indicators is about those only.
 */
export function crossingsOf(reported: Reported, thresholds: Thresholds): Crossing[] {
  const { budgetedEuros, forecastEuros, milestones, results } = reported;
  const crossings: Crossing[] = [];
  if (budgetedEuros !== null && forecastEuros !== null) {
    const difference = Math.abs(forecastEuros - budgetedEuros);
    if (100 * difference > thresholds.moneyPercent * Math.abs(budgetedEuros)) {
      crossings.push({ kind: "money", budgetedEuros, forecastEuros });
    }
  }
  for (const { name, plannedOn, expectedOn, doneOn } of milestones) {
    if (doneOn !== null || expectedOn === null) continue;
    if (expectedOn > addMonths(plannedOn, thresholds.delayMonths)) {
      crossings.push({ kind: "delay", milestone: name, plannedOn, expectedOn });
    }
  }
  if (!thresholds.anyResult) return crossings;
  const { indicatorIds } = thresholds;
  const isMeant = (id: string) => indicatorIds.length === 0 || indicatorIds.includes(id);
  for (const { indicatorId, name, status } of results) {
    if (status === "off" && isMeant(indicatorId)) {
      crossings.push({ kind: "result", indicator: name });
    }
  }
  return crossings;
}

/** What a report says against the frame that holds; without a frame, or in a frame without a choice, nothing is crossed. */
export const crossingsIn = (
  content: ReadContent,
  frame: { choice: { mandate: Thresholds } | null } | null,
): Crossing[] => (frame?.choice ? crossingsOf(reportedIn(content), frame.choice.mandate) : []);
