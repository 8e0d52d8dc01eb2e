import { describe, expect, it } from "vitest";
import type { Scores } from "@/db/vocabulary";
import { type Band, PERFORMANCES } from "@/db/vocabulary";
import { heatRow, planRow, scoresOf } from "@/test/records/dashboard";
import { moneyTable, positionsByBand, profileTable, resultsToDraw } from "./chart-data";
import type { ProfilePoint } from "./figures";
import { countStatuses, readChange, readMoney, readProfile, readTrend } from "./readings";
import type { Dashboard, HeatRow, Histogram, PlanRow, ResultRow } from "./types";

const profile = (...medians: (number | null)[]): ProfilePoint[] =>
  PERFORMANCES.map((performance, index) => ({
    performance,
    median: medians[index] ?? null,
    lowest: null,
    reported: 1,
  }));

const row = (name: string, scores: Scores | null, over: Partial<HeatRow> = {}) =>
  heatRow(name, {
    ...(scores && { scores, reportId: `report of ${name}`, state: "with_council" }),
    ...over,
  });

describe("what a profile says", () => {
  it("names the lowest and the highest, all of them when there are several", () => {
    expect(readProfile(profile(3, 3, 4, 4, 2))).toEqual({
      kind: "spread",
      lowest: ["accountability"],
      low: 2,
      highest: ["policy_lines", "cooperation"],
      high: 4,
    });
  });

  it("is that all are even, or that there is nothing", () => {
    expect(readProfile(profile(3, 3, 3, 3, 3))).toEqual({ kind: "even", median: 3 });
    expect(readProfile(profile())).toEqual({ kind: "none" });
  });
});

describe("what changed", () => {
  it("is told of the collaborations that reported in both periods only", () => {
    const now = [row("a", scoresOf(4, 3, 3, 3, 1)), row("new", scoresOf(1, 1, 1, 1, 1))];
    const before = [row("a", scoresOf(3, 3, 3, 3, 2)), row("gone", scoresOf(5, 5, 5, 5, 5))];
    expect(readChange(now, before)).toMatchObject({
      pairs: 1,
      risen: ["scoping"],
      fallen: ["accountability"],
    });
  });

  it("is nothing when nobody reported in both", () => {
    const table = profileTable({
      rows: [row("a", scoresOf(1, 1, 1, 1, 1))],
      comparison: { year: 2025, moment: null as never, rows: [row("b", scoresOf(5, 5, 5, 5, 5))] },
    });
    expect(table.both).toBeNull();
    expect(table.owed).toBe(1);
  });
});

describe("what a trend says", () => {
  const cycle = (year: number, score: number): Dashboard["trend"][number] => {
    const histogram = [1, 2, 3, 4, 5].map((value) => (value === score ? 3 : 0));
    return {
      year,
      totals: {
        momentId: String(year),
        released: 3,
        judges: 0,
        histograms: Object.fromEntries(
          PERFORMANCES.map((key) => [key, histogram as unknown as Histogram]),
        ) as Dashboard["trend"][number]["totals"]["histograms"],
      },
    };
  };

  it("needs two cycles", () => {
    expect(readTrend([])).toEqual({ kind: "none" });
    expect(readTrend([cycle(2026, 3)])).toEqual({ kind: "one", year: 2026 });
  });

  it("goes from the first to the last", () => {
    expect(readTrend([cycle(2024, 2), cycle(2025, 5), cycle(2026, 3)])).toEqual({
      kind: "change",
      from: 2024,
      to: 2026,
      risen: [...PERFORMANCES],
      fallen: [],
    });
  });
});

describe("the results", () => {
  const result = (indicatorId: string, over: Partial<ResultRow>): ResultRow => ({
    indicatorId,
    collaborationSlug: "c",
    collaborationName: "C",
    indicator: indicatorId,
    unit: "%",
    value: 1,
    forecast: 1,
    target: 2,
    targetFrom: null,
    targetTo: null,
    baseline: null,
    status: "on",
    reportId: "r",
    ...over,
  });

  it("are counted by status", () => {
    const statuses = ["on", "off", "off", "unknown"] as const;
    const results = statuses.map((status, index) => result(String(index), { status }));
    expect(countStatuses(results)).toEqual({ on: 1, off: 2, unknown: 1, total: 4 });
  });

  it("are drawn off course first, and only with a value and one target", () => {
    const results = [
      result("on", {}),
      result("no value", { value: null, status: "off" }),
      result("range", { target: null, targetFrom: 1, targetTo: 3 }),
      result("off", { status: "off" }),
    ];
    expect(resultsToDraw(results).map(({ indicatorId }) => indicatorId)).toEqual(["off", "on"]);
  });
});

describe("the money", () => {
  const rows = [
    row("a", scoresOf(3), { spentEuros: 40, forecastEuros: 110 }),
    row("b", null),
    row("c", scoresOf(3), { forecastEuros: 10, programme: "Duurzame stad" }),
  ];
  const plans = [
    planRow("a", { plannedEuros: 100 }),
    planRow("b", { plannedEuros: 500 }),
    planRow("c", { plannedEuros: null }),
  ];

  it("takes the difference over those of which both are known, so that what is missing is no gain", () => {
    expect(readMoney(rows, plans)).toEqual({
      planned: { sum: 600, known: 2 },
      spent: { sum: 40, known: 1 },
      forecast: { sum: 120, known: 2 },
      difference: 10,
      of: 3,
    });
  });

  it("per programme sets apart what was planned for those that reported", () => {
    expect(moneyTable(rows, plans)).toEqual([
      {
        programme: "Goed wonen",
        planned: 600,
        plannedOfReported: 100,
        spent: 40,
        forecast: 110,
        reported: 1,
        of: 2,
      },
      {
        programme: "Duurzame stad",
        planned: null,
        plannedOfReported: null,
        spent: null,
        forecast: 10,
        reported: 1,
        of: 1,
      },
    ]);
  });

  it("beyond eight programmes takes the rest together and loses no euro", () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      row(String(index), scoresOf(3), { programme: `P${index}`, forecastEuros: 1 }),
    );
    const table = moneyTable(
      many,
      many.map(({ collaborationId }) => planRow(collaborationId, { plannedEuros: 5 })),
    );
    expect(table).toHaveLength(9);
    expect(table.at(-1)).toMatchObject({ programme: null, planned: 20, of: 4 });
    expect(table.reduce((sum, { planned }) => sum + (planned ?? 0), 0)).toBe(60);
  });
});

describe("the positions of the portfolio", () => {
  const placed = (
    collaborationId: string,
    band: Band,
    numerator: number,
    denominator: number,
  ): PlanRow =>
    planRow(collaborationId, {
      frame: {
        decidedOn: "2026-06-25",
        evaluateOn: null,
        band,
        position: { numerator, denominator },
        style: null,
      },
    });

  it("stand in their bands, the firmest first, compared as fractions", () => {
    const bands = positionsByBand([
      placed("a", "fix", 6, 14),
      placed("b", "fix", 4, 10),
      placed("c", "let_go", -9, 14),
      planRow("d"),
    ]);
    expect(bands.map(({ band, placed }) => [band, placed.map((row) => row.slug)])).toEqual([
      ["fix", ["a", "b"]],
      ["lean_fix", []],
      ["balance", []],
      ["lean_let_go", []],
      ["let_go", ["c"]],
    ]);
  });
});
