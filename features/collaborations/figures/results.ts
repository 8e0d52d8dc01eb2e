/** Results and money of a collaboration, put together out of what was set, published and reported. */

import { indicatorStatus } from "@/features/reports/figures/indicator-status";
import { type Target, trendOf } from "../goals/indicators";
import { isOverBudget } from "../list/attention";
import type {
  Indicator,
  IndicatorRecord,
  MoneyYear,
  Point,
  ReportedResult,
  ShownVersion,
} from "../types";

/**
 * An indicator with its values in the order of time, the trend of the last two, and the status that the latest report gives it.
 * @param reported oldest moment first
 */
export function indicatorWithPoints(
  { measurements, ...indicator }: IndicatorRecord,
  reported: readonly ReportedResult[],
): Indicator {
  const published: Point[] = measurements.map(({ measuredOn, value, sourceUrl }) => ({
    on: measuredOn,
    value,
    sourceUrl,
    moment: null,
    reportId: null,
  }));
  const results = reported.filter(({ indicatorId }) => indicatorId === indicator.id);
  const fromReports: Point[] = results.flatMap(({ on, value, moment, reportId }) =>
    value === null ? [] : [{ on, value, moment, reportId, sourceUrl: null }],
  );
  const points = [...published, ...fromReports].sort((one, other) =>
    compareText(endOf(one.on), endOf(other.on)),
  );
  const latest = points.at(-1) ?? null;
  const before = points.at(-2) ?? null;
  const { direction } = indicator;
  return {
    ...indicator,
    points,
    ...statusOf(indicator, results.at(-1)),
    trend: latest && before && trendOf(direction, before.value, latest.value, indicator),
  };
}

/** Against the target of the report's cycle as it is set now; as it was then, the report itself says. */
function statusOf(
  { direction, targets, ...end }: Omit<IndicatorRecord, "measurements">,
  reported: ReportedResult | undefined,
): Pick<Indicator, "status" | "forecast"> {
  if (!reported || reported.forecast === null) return { status: "unknown", forecast: null };
  const { forecast, moment } = reported;
  const ofCycle = targets.find(({ year }) => year === moment.cycleYear);
  return {
    status: indicatorStatus({
      direction,
      forecast,
      target: ofCycle?.target ?? null,
      targetFrom: ofCycle?.targetFrom ?? null,
      targetTo: ofCycle?.targetTo ?? null,
      endTarget: end.target,
      endTargetFrom: end.targetFrom,
      endTargetTo: end.targetTo,
    }),
    forecast: { value: forecast, moment },
  };
}

/** What an indicator was at a moment or in a published year, beside the target of that year. */
export type ValueOverTime = {
  key: string;
  year: number;
  point: Point | null;
  target: Target | null;
};

/** Values in the order of time, and the years that have a target but no value yet. */
export function valuesOverTime({ points, targets }: Pick<Indicator, "points" | "targets">) {
  const yearOf = (point: Point) => point.moment?.cycleYear ?? Number(point.on.slice(0, 4));
  const withValue = points.map((point, index) => ({
    key: `${point.on}-${index}`,
    order: `${yearOf(point)}-${point.on}`,
    year: yearOf(point),
    point,
    target: targets.find(({ year }) => year === yearOf(point)) ?? null,
  }));
  const years = new Set(withValue.map(({ year }) => year));
  const withTargetOnly = targets
    .filter(({ year }) => !years.has(year))
    .map((target) => ({
      key: `${target.year}`,
      order: `${target.year}`,
      year: target.year,
      point: null,
      target,
    }));
  return [...withValue, ...withTargetOnly]
    .sort((one, other) => one.order.localeCompare(other.order))
    .map(({ order: _, ...value }): ValueOverTime => value);
}

/** A figure of a year comes after the dates within it. */
const endOf = (yearOrDate: string) =>
  yearOrDate.length === 4 ? `${yearOrDate}-12-31` : yearOrDate;

const compareText = (one: string, other: string) => (one < other ? -1 : Number(one > other));

/**
 * Planned, spent and forecast per year, in whole euros, in the order of the years. Spent and forecast are those of the latest
 * version in the year that the viewer may see.
 * @param versions oldest moment first
 */
export function moneyPerYear(
  budgets: readonly { year: number; plannedEuros: number }[],
  versions: readonly ShownVersion[],
): MoneyYear[] {
  const planned = new Map(budgets.map(({ year, plannedEuros }) => [year, plannedEuros]));
  const latest = new Map(versions.map((version) => [version.moment.cycleYear, version]));
  const years = [...new Set([...planned.keys(), ...latest.keys()])].sort(
    (one, other) => one - other,
  );
  return years.map((year) => {
    const version = latest.get(year);
    const budget = planned.get(year) ?? version?.budgetedEuros ?? null;
    const forecast = version?.forecastEuros ?? null;
    return {
      year,
      planned: budget,
      spent: version?.spentEuros ?? null,
      forecast,
      source: version
        ? { reportId: version.reportId, moment: version.moment, released: version.released }
        : null,
      overBudget: isOverBudget(budget, forecast),
    };
  });
}
