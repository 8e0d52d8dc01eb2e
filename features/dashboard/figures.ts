/** The figures of a dashboard, as docs/glossary.md defines them. Pure. */
import type { Scores } from "@/db/vocabulary";
import { PERFORMANCES, type Performance } from "@/db/vocabulary";
import type { CalendarDate } from "@/lib/dates";
import type { HeatRow, Histogram, MomentTotals, PlanRow, Progress } from "./types";

/** A score below this one asks for attention. */
export const ENOUGH = 3;

export type BelowEnough = {
  below: number;
  /** Scores that were released. */
  filledIn: number;
  /** Performances of collaborations that owe a report and have none with the council. */
  notReported: number;
};

/**
 * Performances below 3 over all collaborations that owe a report.
 * @example two collaborations, one with scores 2 4 4 4 1 and one without a report: 2 below, 5 filled in, 5 not reported
 */
export function countBelowEnough(rows: readonly Pick<HeatRow, "scores">[]): BelowEnough {
  let below = 0;
  let filledIn = 0;
  for (const { scores } of rows) {
    for (const performance of PERFORMANCES) {
      const score = scores[performance];
      if (score === null) continue;
      filledIn += 1;
      if (score < ENOUGH) below += 1;
    }
  }
  return { below, filledIn, notReported: rows.length * PERFORMANCES.length - filledIn };
}

/** On time: first submissions by the due date, of all reports that are owed. */
export function countOnTime(rows: readonly Pick<HeatRow, "onTime">[]): Progress {
  return { done: rows.filter(({ onTime }) => onTime === true).length, of: rows.length };
}

/** Those that were submitted on time, came back from the alderman or were withdrawn, and are written again. */
export const countWrittenAgain = (rows: readonly Pick<HeatRow, "onTime" | "state">[]): number =>
  rows.filter(({ onTime, state }) => onTime === true && (state === "open" || state === "late"))
    .length;

/** Judged: released reports with at least one judgement, of all released reports. */
export function countJudged(rows: readonly Pick<HeatRow, "reportId" | "judges">[]): Progress {
  const released = rows.filter(({ reportId }) => reportId !== null);
  return { done: released.filter(({ judges }) => judges > 0).length, of: released.length };
}

/** Collaborations whose frame the council had decided by a day, of all; without a day, of those that it decided at all. */
export function countFrames(
  rows: readonly Pick<PlanRow, "frame">[],
  by: CalendarDate | null = null,
): Progress {
  const decided = rows.filter(({ frame }) => frame && (by === null || frame.decidedOn <= by));
  return { done: decided.length, of: rows.length };
}

/** From 0 to 1, or null when there is nothing to take a share of. */
export const shareOf = ({ done, of }: Progress): number | null => (of === 0 ? null : done / of);

const isReported = ({ reportId }: Pick<HeatRow, "reportId">): boolean => reportId !== null;

/**
 * Both periods, of the collaborations that reported in both and no others: what joined or left, or
 * was late once, must not pass for a change.
 */
export function pairsOfBoth<Row extends Pick<HeatRow, "collaborationId" | "reportId">>(
  now: readonly Row[],
  then: readonly Row[],
): { now: Row; before: Row }[] {
  const before = new Map(then.filter(isReported).map((row) => [row.collaborationId, row]));
  return now.filter(isReported).flatMap((row) => {
    const match = before.get(row.collaborationId);
    return match ? [{ now: row, before: match }] : [];
  });
}

/** How often each score from 1 to 5 was given on one performance. */
export function histogramOf(
  rows: readonly { scores: Scores }[],
  performance: Performance,
): Histogram {
  const counts: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  for (const { scores } of rows) {
    const score = scores[performance];
    if (score !== null) counts[score - 1] = (counts[score - 1] ?? 0) + 1;
  }
  return counts;
}

export const sizeOf = (histogram: Histogram): number =>
  histogram.reduce((sum, count) => sum + count, 0);

/**
 * The middle score; of an even number the mean of the two in the middle, so a half is possible. Null when nothing was
 * reported.
 * @example [0, 1, 0, 2, 0] is the scores 2 4 4, median 4; [1, 0, 0, 0, 1] is 1 5, median 3
 */
export function medianOf(histogram: Histogram): number | null {
  const size = sizeOf(histogram);
  if (size === 0) return null;
  return (
    (scoreAt(histogram, Math.floor((size - 1) / 2)) + scoreAt(histogram, Math.floor(size / 2))) / 2
  );
}

/** The score at a place, from 0, when all are laid in order. */
function scoreAt(histogram: Histogram, place: number): number {
  let passed = 0;
  for (const [index, count] of histogram.entries()) {
    passed += count;
    if (place < passed) return index + 1;
  }
  return histogram.length;
}

/** The lowest score that was given; null when none was. */
export function lowestOf(histogram: Histogram): number | null {
  const index = histogram.findIndex((count) => count > 0);
  return index === -1 ? null : index + 1;
}

export type ProfilePoint = {
  performance: Performance;
  median: number | null;
  lowest: number | null;
  reported: number;
};

/** The municipal profile: per performance the median, never without how many it is of and the lowest beside it. */
export function profileOf(rows: readonly { scores: Scores }[]): ProfilePoint[] {
  return PERFORMANCES.map((performance) => {
    const histogram = histogramOf(rows, performance);
    return {
      performance,
      median: medianOf(histogram),
      lowest: lowestOf(histogram),
      reported: sizeOf(histogram),
    };
  });
}

/** The same from counts, for cycles whose rows are not read one by one. */
export function profileOfTotals({ histograms }: Pick<MomentTotals, "histograms">): ProfilePoint[] {
  return PERFORMANCES.map((performance) => ({
    performance,
    median: medianOf(histograms[performance]),
    lowest: lowestOf(histograms[performance]),
    reported: sizeOf(histograms[performance]),
  }));
}

/** Sums what is known and says of how many; null when nothing is known. */
export function sumOf(values: readonly (number | null)[]): { sum: number | null; known: number } {
  const known = values.filter((value) => value !== null);
  const sum = known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
  return { sum, known: known.length };
}
