/** The five scores of a finding, and how they stand beside those of others. Pure. */
import type { Scores } from "@/db/vocabulary";
import { PERFORMANCES, type Performance, perPerformance } from "@/db/vocabulary";
import type { PerformanceMedian } from "@/features/reviews/judgements/summary";

export const scoresIn = (finding: {
  performances: Readonly<Record<Performance, { score: number | null }>>;
}): Scores => perPerformance((key) => finding.performances[key].score);

/** One performance as the municipality itself, the council and the Rekenkamer score it: side by side, never merged. */
export interface BesideRow {
  performance: Performance;
  self: number | null;
  /** The median of the members of the council who scored it. */
  council: number | null;
  /** How many did: a median is never shown without it. */
  councilCount: number;
  auditor: number | null;
  /** Of the Rekenkamer against the municipality itself: below 0 it scores lower. Null when one of the two is missing. */
  difference: number | null;
}

export function besideRows(
  auditor: Scores,
  self: Scores | null,
  medians: readonly PerformanceMedian[],
): BesideRow[] {
  return PERFORMANCES.map((performance) => {
    const found = medians.find((one) => one.performance === performance);
    const [own, given] = [self?.[performance] ?? null, auditor[performance]];
    return {
      performance,
      self: own,
      council: found?.median ?? null,
      councilCount: found?.count ?? 0,
      auditor: given,
      difference: own === null || given === null ? null : given - own,
    };
  });
}

export interface DifferenceReading {
  /** Performances that both scored. */
  compared: number;
  lower: Performance[];
  equal: Performance[];
  higher: Performance[];
}

/** What the differences say together: nothing is averaged away. */
export function readDifferences(rows: readonly BesideRow[]): DifferenceReading {
  const where = (fits: (difference: number) => boolean) =>
    rows
      .filter(({ difference }) => difference !== null && fits(difference))
      .map(({ performance }) => performance);
  return {
    compared: where(() => true).length,
    lower: where((difference) => difference < 0),
    equal: where((difference) => difference === 0),
    higher: where((difference) => difference > 0),
  };
}
