/** The figures of the dashboard's charts as tables: what is drawn, shown as a table and exported is one and the same. Pure. */

import {
  BANDS,
  type Band,
  DIRECTING_STYLES,
  type DirectingStyle,
  PERFORMANCES,
  type Performance,
} from "@/db/vocabulary";
import type { Fraction } from "@/features/assessments/framework/position";
import { groupBy } from "@/lib/group-by";
import { compareText } from "@/lib/text/fold";
import { type ProfilePoint, profileOf, profileOfTotals, sumOf } from "./figures";
import { countStyles, readChange } from "./readings";
import type { Dashboard, HeatRow, PlanRow, ResultRow } from "./types";

/** Results that are off course come first: they are what the council can steer on. */
const STATUS_ORDER = ["off", "unknown", "on"] as const;
const RESULTS_SHOWN = 7;
const PROGRAMMES_SHOWN = 8;

export type Placed = Pick<PlanRow, "collaborationId" | "slug" | "name" | "seenAs"> & {
  position: Fraction;
  decided: DirectingStyle | null;
};

/** Per band of the scale the collaborations whose decided assessment lies there; the firmest first. */
export function positionsByBand(plan: readonly PlanRow[]): { band: Band; placed: Placed[] }[] {
  return BANDS.map((band) => ({
    band,
    placed: plan
      .flatMap(({ frame, ...row }) =>
        frame?.band === band && frame.position
          ? [{ ...row, position: frame.position, decided: frame.style }]
          : [],
      )
      .sort(
        (one, other) =>
          other.position.numerator * one.position.denominator -
            one.position.numerator * other.position.denominator ||
          compareText(one.name, other.name),
      ),
  }));
}

export type ProfileTable = {
  owed: number;
  now: ProfilePoint[];
  /** Only of the collaborations that reported in both; null when there is nothing to compare with. */
  both: { year: number; pairs: number; now: ProfilePoint[]; before: ProfilePoint[] } | null;
};

export function profileTable({
  rows,
  comparison,
}: Pick<Dashboard, "rows" | "comparison">): ProfileTable {
  const change = comparison && readChange(rows, comparison.rows);
  return {
    owed: rows.length,
    now: profileOf(rows),
    both:
      comparison && change && change.pairs > 0
        ? { year: comparison.year, pairs: change.pairs, now: change.now, before: change.before }
        : null,
  };
}

export type AuditorTable = {
  /** Collaborations with published scores of the Rekenkamer on this cycle. */
  audited: number;
  points: ProfilePoint[];
  /** Per performance, where the Rekenkamer and the report of the moment both give a score. */
  differences: { performance: Performance; lower: number; equal: number; higher: number }[];
};

/**
 * What the Rekenkamer scored on the cycle as a whole, for the collaborations that owe a report at the moment; null when it
 * published nothing on them.
 */
export function auditorTable({
  rows,
  plan,
}: {
  rows: readonly Pick<HeatRow, "collaborationId" | "scores">[];
  plan: readonly Pick<PlanRow, "collaborationId" | "auditor">[];
}): AuditorTable | null {
  const given = new Map(plan.map(({ collaborationId, auditor }) => [collaborationId, auditor]));
  const audited = rows.flatMap(({ collaborationId, scores }) => {
    const auditor = given.get(collaborationId);
    return auditor ? [{ self: scores, scores: auditor }] : [];
  });
  if (audited.length === 0) return null;
  const signs = (performance: Performance) =>
    audited.flatMap(({ self, scores }) => {
      const [own, other] = [self[performance], scores[performance]];
      return own === null || other === null ? [] : [Math.sign(other - own)];
    });
  return {
    audited: audited.length,
    points: profileOf(audited),
    differences: PERFORMANCES.map((performance) => {
      const found = signs(performance);
      const count = (sign: number) => found.filter((one) => one === sign).length;
      return { performance, lower: count(-1), equal: count(0), higher: count(1) };
    }),
  };
}

export type TrendTable = { year: number; reported: number; points: ProfilePoint[] }[];

/** One row per cycle with a released report at this moment, the oldest first. */
export function trendTable(trend: Dashboard["trend"]): TrendTable {
  return trend.map(({ year, totals }) => ({
    year,
    reported: totals.released,
    points: profileOfTotals(totals),
  }));
}

export type StyleTable = {
  style: DirectingStyle | null;
  /** Collaborations of which the council decided this style. */
  decided: number;
  /** Those that were recorded with it, and of which the council decided none. */
  undecided: number;
  reported: number;
  below: number;
}[];

/** Each style, also one that does not occur, with how its collaborations do at this moment. */
export function styleTable(rows: readonly HeatRow[], plan: readonly PlanRow[]): StyleTable {
  const counts = countStyles(plan);
  const line = (style: DirectingStyle | null) => {
    const own = rows.filter((row) => row.style === style);
    const undecided = plan.filter((row) => row.style === style && !row.frame?.style);
    return {
      style,
      decided: style ? (counts.get(style) ?? 0) : 0,
      undecided: undecided.length,
      reported: own.filter(({ reportId }) => reportId !== null).length,
      below: own.filter(({ lowest }) => lowest !== null && lowest < 3).length,
    };
  };
  const none = line(null);
  const styles = DIRECTING_STYLES.map(line);
  return none.undecided > 0 ? [...styles, none] : styles;
}

/** Off course first, then unknown, then on course. */
export function resultsInOrder(results: readonly ResultRow[]): ResultRow[] {
  return [...results].sort(
    (one, other) => STATUS_ORDER.indexOf(one.status) - STATUS_ORDER.indexOf(other.status),
  );
}

/** The first results with one target: a range has two, which one bar cannot show. */
export function resultsToDraw(results: readonly ResultRow[]): (ResultRow & { target: number })[] {
  return resultsInOrder(results)
    .filter(
      (row): row is ResultRow & { target: number } => row.target !== null && row.value !== null,
    )
    .slice(0, RESULTS_SHOWN);
}

export type MoneyLine = {
  /** Null: the programmes that are not shown one by one. */
  programme: string | null;
  planned: number | null;
  /** The part of what was planned that reports give a forecast for: what the forecast can be held against. */
  plannedOfReported: number | null;
  spent: number | null;
  forecast: number | null;
  reported: number;
  of: number;
};

/** Per programme, the largest budget first; beyond eight the rest together. */
export function moneyTable(rows: readonly HeatRow[], plan: readonly PlanRow[]): MoneyLine[] {
  const plannedOf = new Map(plan.map((row) => [row.collaborationId, row.plannedEuros]));
  const groups = groupBy(rows, ({ programme }) => programme);
  const plannedSum = (own: readonly HeatRow[]) =>
    sumOf(own.map(({ collaborationId }) => plannedOf.get(collaborationId) ?? null)).sum;
  const line = (programme: string | null, own: readonly HeatRow[]): MoneyLine => ({
    programme,
    planned: plannedSum(own),
    plannedOfReported: plannedSum(own.filter(({ forecastEuros }) => forecastEuros !== null)),
    spent: sumOf(own.map(({ spentEuros }) => spentEuros)).sum,
    forecast: sumOf(own.map(({ forecastEuros }) => forecastEuros)).sum,
    reported: own.filter(({ reportId }) => reportId !== null).length,
    of: own.length,
  });
  const lines = [...groups]
    .map(([programme, own]) => ({ own, line: line(programme, own) }))
    .sort((one, other) => (other.line.planned ?? -1) - (one.line.planned ?? -1));
  const rest = lines.slice(PROGRAMMES_SHOWN).flatMap(({ own }) => own);
  const shown = lines.slice(0, PROGRAMMES_SHOWN).map((entry) => entry.line);
  return rest.length > 0 ? [...shown, line(null, rest)] : shown;
}

/** The medians in the order of the performances, for a drawing. */
export const mediansOf = (points: readonly ProfilePoint[]): (number | null)[] =>
  PERFORMANCES.map((key) => points.find(({ performance }) => performance === key)?.median ?? null);

export const pointOf = (
  points: readonly ProfilePoint[],
  key: Performance,
): ProfilePoint | undefined => points.find(({ performance }) => performance === key);
