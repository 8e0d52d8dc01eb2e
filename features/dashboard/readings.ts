/** What a chart says, in one sentence: the facts of it. The words are in messages/<locale>/dashboard.json. Pure. */
import type { DirectingStyle, Performance } from "@/db/vocabulary";
import type { IndicatorStatus } from "@/features/reports/figures/indicator-status";
import { medianOf, type ProfilePoint, pairsOfBoth, profileOf, sumOf } from "./figures";
import type { Dashboard, HeatRow, PlanRow, ResultRow } from "./types";

type Known = ProfilePoint & { median: number };
const isKnown = (point: ProfilePoint): point is Known => point.median !== null;

export type ProfileReading =
  | { kind: "none" }
  | { kind: "even"; median: number }
  | { kind: "spread"; lowest: Performance[]; low: number; highest: Performance[]; high: number };

/**
 * Which performances are the lowest and the highest in the middle.
 * @example medians 3 3 4 4 2: accountability is lowest with 2, policy lines and cooperation are highest with 4
 */
export function readProfile(points: readonly ProfilePoint[]): ProfileReading {
  const known = points.filter(isKnown);
  if (known.length === 0) return { kind: "none" };
  const medians = known.map(({ median }) => median);
  const [low, high] = [Math.min(...medians), Math.max(...medians)];
  if (low === high) return { kind: "even", median: low };
  return {
    kind: "spread",
    lowest: withMedian(known, low),
    low,
    highest: withMedian(known, high),
    high,
  };
}

const withMedian = (points: readonly Known[], median: number) =>
  points.filter((point) => point.median === median).map(({ performance }) => performance);

export type ChangeReading = { pairs: number; risen: Performance[]; fallen: Performance[] };

/** What rose and fell, of the collaborations that reported in both periods. */
export function readChange(
  now: readonly HeatRow[],
  then: readonly HeatRow[],
): ChangeReading & { now: ProfilePoint[]; before: ProfilePoint[] } {
  const pairs = pairsOfBoth(now, then);
  const profiles = {
    now: profileOf(pairs.map((pair) => pair.now)),
    before: profileOf(pairs.map((pair) => pair.before)),
  };
  return { pairs: pairs.length, ...directions(profiles.before, profiles.now), ...profiles };
}

function directions(from: readonly ProfilePoint[], to: readonly ProfilePoint[]) {
  const risen: Performance[] = [];
  const fallen: Performance[] = [];
  for (const [index, { performance, median }] of to.entries()) {
    const before = from[index]?.median ?? null;
    if (median === null || before === null || median === before) continue;
    (median > before ? risen : fallen).push(performance);
  }
  return { risen, fallen };
}

export type TrendReading =
  | { kind: "none" }
  | { kind: "one"; year: number }
  | { kind: "change"; from: number; to: number; risen: Performance[]; fallen: Performance[] };

/** From the first cycle with reports to the last. */
export function readTrend(trend: Dashboard["trend"]): TrendReading {
  const [first, last] = [trend[0], trend.at(-1)];
  if (!first || !last) return { kind: "none" };
  if (first === last) return { kind: "one", year: first.year };
  const profile = ({ totals }: typeof first): ProfilePoint[] =>
    (Object.keys(totals.histograms) as Performance[]).map((performance) => ({
      performance,
      median: medianOf(totals.histograms[performance]),
      lowest: null,
      reported: 0,
    }));
  return {
    kind: "change",
    from: first.year,
    to: last.year,
    ...directions(profile(first), profile(last)),
  };
}

type Decided = Pick<PlanRow, "frame">;
const decidedStyle = ({ frame }: Decided): DirectingStyle | null => frame?.style ?? null;

export type StyleReading = {
  decided: number;
  undecided: number;
  most: DirectingStyle[];
  count: number;
};

/** Which directing style the council decided most often. */
export function readStyles(rows: readonly Decided[]): StyleReading {
  const counts = countStyles(rows);
  const count = Math.max(0, ...counts.values());
  const undecided = rows.filter((row) => decidedStyle(row) === null).length;
  return {
    decided: rows.length - undecided,
    undecided,
    most: count === 0 ? [] : [...counts].filter(([, n]) => n === count).map(([style]) => style),
    count,
  };
}

/** How often the council decided each directing style. */
export function countStyles(rows: readonly Decided[]): Map<DirectingStyle, number> {
  const counts = new Map<DirectingStyle, number>();
  for (const style of rows.map(decidedStyle)) {
    if (style) counts.set(style, (counts.get(style) ?? 0) + 1);
  }
  return counts;
}

export type Mismatch = Pick<PlanRow, "collaborationId" | "slug" | "name"> & {
  decided: DirectingStyle;
  seenAs: DirectingStyle;
};

/** Collaborations of which the views lie in another quadrant than the style that the council decided. */
export function mismatches(rows: readonly PlanRow[]): Mismatch[] {
  return rows.flatMap(({ collaborationId, slug, name, seenAs, ...row }) => {
    const decided = decidedStyle(row);
    const differs = decided !== null && seenAs !== null && decided !== seenAs;
    return differs ? [{ collaborationId, slug, name, decided, seenAs }] : [];
  });
}

export type StatusCounts = Record<IndicatorStatus, number> & { total: number };

export function countStatuses(results: readonly Pick<ResultRow, "status">[]): StatusCounts {
  const counts: StatusCounts = { on: 0, off: 0, unknown: 0, total: results.length };
  for (const { status } of results) counts[status] += 1;
  return counts;
}

export type MoneyReading = {
  planned: { sum: number | null; known: number };
  spent: { sum: number | null; known: number };
  forecast: { sum: number | null; known: number };
  /** The forecast of the reports that gave one, less what was planned for the same collaborations. */
  difference: number | null;
  of: number;
};

/**
 * Sums over the collaborations that owe a report, each with of how many it is known. The difference is taken over those of which
 * both are known, so that a report that is not there does not look like money saved.
 */
export function readMoney(
  rows: readonly Pick<HeatRow, "collaborationId" | "spentEuros" | "forecastEuros">[],
  plan: readonly Pick<PlanRow, "collaborationId" | "plannedEuros">[],
): MoneyReading {
  const plannedOf = new Map(plan.map((row) => [row.collaborationId, row.plannedEuros]));
  const planned = rows.map(({ collaborationId }) => plannedOf.get(collaborationId) ?? null);
  const differences = rows.map(({ forecastEuros }, index) => {
    const euros = planned[index] ?? null;
    return forecastEuros === null || euros === null ? null : forecastEuros - euros;
  });
  return {
    planned: sumOf(planned),
    spent: sumOf(rows.map(({ spentEuros }) => spentEuros)),
    forecast: sumOf(rows.map(({ forecastEuros }) => forecastEuros)),
    difference: sumOf(differences).sum,
    of: rows.length,
  };
}
