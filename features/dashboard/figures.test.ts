import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heatRow, scoresOf } from "@/test/records/dashboard";
import {
  countBelowEnough,
  countFrames,
  countJudged,
  countOnTime,
  countWrittenAgain,
  histogramOf,
  lowestOf,
  medianOf,
  pairsOfBoth,
  profileOf,
  shareOf,
  sizeOf,
  sumOf,
} from "./figures";
import type { HeatRow, Histogram } from "./types";

const row = (over: Partial<HeatRow>) => heatRow("c", over);

const score = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null });
const anyScores = fc.tuple(score, score, score, score, score).map((given) => scoresOf(...given));
const anyHistogram = fc
  .tuple(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9))
  .map((counts): Histogram => counts);

describe("performances below 3", () => {
  it("counts the scores below 3, the filled in and the not reported", () => {
    const rows = [row({ scores: scoresOf(2, 4, 4, 4, 1) }), row({})];
    expect(countBelowEnough(rows)).toEqual({ below: 2, filledIn: 5, notReported: 5 });
  });

  it("is of five per collaboration, whatever was reported", () => {
    fc.assert(
      fc.property(fc.array(anyScores), (all) => {
        const { below, filledIn, notReported } = countBelowEnough(
          all.map((scores) => ({ scores })),
        );
        expect(filledIn + notReported).toBe(all.length * 5);
        expect(below).toBeLessThanOrEqual(filledIn);
      }),
    );
  });
});

describe("filed on time", () => {
  it("is of all reports that are owed, also those that may still come", () => {
    const rows = [row({ onTime: true }), row({ onTime: false }), row({ onTime: null })];
    expect(countOnTime(rows)).toEqual({ done: 1, of: 3 });
  });

  it("stays so when the report comes back, and says how many came back", () => {
    const rows = [
      row({ onTime: true, state: "with_college" }),
      row({ onTime: true, state: "open" }),
      row({ onTime: false, state: "late" }),
      row({ onTime: null, state: "open" }),
    ];
    expect(countWrittenAgain(rows)).toBe(1);
  });

  it("has no share when nothing is owed", () => {
    expect(shareOf(countOnTime([]))).toBeNull();
  });
});

describe("judgements given", () => {
  it("counts released reports with at least one judgement, of the released ones", () => {
    const rows = [
      row({ reportId: "r1", judges: 3 }),
      row({ reportId: "r2", judges: 0 }),
      row({ reportId: null }),
    ];
    expect(countJudged(rows)).toEqual({ done: 1, of: 2 });
  });
});

describe("a comparison", () => {
  it("covers only collaborations that reported in both periods", () => {
    const now = [
      row({ collaborationId: "both", reportId: "n1" }),
      row({ collaborationId: "new", reportId: "n2" }),
      row({ collaborationId: "late" }),
    ];
    const then = [
      row({ collaborationId: "both", reportId: "t1" }),
      row({ collaborationId: "late", reportId: "t2" }),
      row({ collaborationId: "left", reportId: "t3" }),
      row({ collaborationId: "new" }),
    ];
    expect(pairsOfBoth(now, then)).toEqual([{ now: now[0], before: then[0] }]);
  });
});

describe("the median", () => {
  it.each([
    [[0, 1, 0, 2, 0], 4],
    [[1, 0, 0, 0, 1], 3],
    [[0, 1, 1, 0, 0], 2.5],
    [[0, 0, 0, 0, 7], 5],
    [[0, 0, 0, 0, 0], null],
  ] as const)("of %j is %s", (histogram, median) => {
    expect(medianOf(histogram)).toBe(median);
  });

  it("is what sorting all scores and taking the middle gives", () => {
    fc.assert(
      fc.property(anyHistogram, (histogram) => {
        const all = histogram.flatMap((count, index) => Array<number>(count).fill(index + 1));
        const middle = all.length / 2;
        const expected =
          all.length === 0
            ? null
            : all.length % 2 === 1
              ? all[Math.floor(middle)]
              : ((all[middle - 1] ?? 0) + (all[middle] ?? 0)) / 2;
        expect(medianOf(histogram)).toBe(expected);
      }),
    );
  });

  it("does not depend on the order of the collaborations and never lies below the lowest", () => {
    fc.assert(
      fc.property(fc.array(anyScores), (all) => {
        const rows = all.map((scores) => ({ scores }));
        expect(profileOf(rows)).toEqual(profileOf([...rows].reverse()));
        for (const { median, lowest, reported } of profileOf(rows)) {
          expect(reported === 0).toBe(median === null);
          if (median !== null) expect(median).toBeGreaterThanOrEqual(lowest ?? 0);
        }
      }),
    );
  });

  it("counts each reported score once", () => {
    fc.assert(
      fc.property(fc.array(anyScores), (all) => {
        const histogram = histogramOf(
          all.map((scores) => ({ scores })),
          "overview",
        );
        const known = all.map((scores) => scores.overview).filter((value) => value !== null);
        expect(sizeOf(histogram)).toBe(known.length);
        expect(lowestOf(histogram)).toBe(known.length > 0 ? Math.min(...known) : null);
      }),
    );
  });
});

describe("a sum", () => {
  it("says of how many it is, and is unknown when nothing is known", () => {
    expect(sumOf([100, null, 50])).toEqual({ sum: 150, known: 2 });
    expect(sumOf([null])).toEqual({ sum: null, known: 0 });
  });
});

describe("decided frames", () => {
  const frame = (decidedOn: string) => ({
    frame: { decidedOn, evaluateOn: null, band: null, position: null, style: null },
  });
  const rows = [frame("2025-06-26"), frame("2026-03-01"), { frame: null }];

  it("count of all collaborations, and by a day those that were decided then", () => {
    expect(countFrames(rows)).toEqual({ done: 2, of: 3 });
    expect(countFrames(rows, "2025-06-26")).toEqual({ done: 1, of: 3 });
    expect(countFrames(rows, "2025-06-25")).toEqual({ done: 0, of: 3 });
  });
});
