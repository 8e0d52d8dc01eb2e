import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/dates";
import {
  type AttentionFacts,
  attentionReasons,
  daysBehind,
  isOverBudget,
  QUARTER_DAYS,
} from "./attention";

const today = "2026-11-24";
const calm: AttentionFacts = {
  lowestScore: 3,
  lateReports: 0,
  milestones: [{ plannedOn: "2026-11-01", expectedOn: "2026-12-20", doneOn: null }],
  budgetedEuros: 500_000,
  forecastEuros: 550_000,
  commitments: [{ dueOn: today, status: "open" }],
};
const reasons = (change: Partial<AttentionFacts>) =>
  attentionReasons({ ...calm, ...change }, today);

describe("a collaboration needs attention", () => {
  it("not when all is within its thresholds", () => {
    expect(reasons({})).toEqual([]);
    expect(
      reasons({
        lowestScore: null,
        budgetedEuros: null,
        forecastEuros: null,
        milestones: [],
        commitments: [],
      }),
    ).toEqual([]);
  });

  it("for a score below 3 in the latest released report", () => {
    expect(reasons({ lowestScore: 2 })).toEqual(["low_score"]);
  });

  it("for a report that is late", () => {
    expect(reasons({ lateReports: 1 })).toEqual(["late_report"]);
  });

  it("for a milestone more than a quarter behind its plan", () => {
    const behind = (days: number) => [
      { plannedOn: "2026-12-01", expectedOn: addDays("2026-12-01", days), doneOn: null },
    ];
    expect(reasons({ milestones: behind(QUARTER_DAYS) })).toEqual([]);
    expect(reasons({ milestones: behind(QUARTER_DAYS + 1) })).toEqual(["late_milestone"]);
  });

  it("for a milestone whose expected date passed long ago without it being done", () => {
    expect(
      reasons({
        milestones: [{ plannedOn: "2026-06-01", expectedOn: "2026-06-10", doneOn: null }],
      }),
    ).toEqual(["late_milestone"]);
  });

  it("not for a milestone that was late and is done", () => {
    expect(
      reasons({
        milestones: [{ plannedOn: "2025-01-01", expectedOn: null, doneOn: "2026-01-01" }],
      }),
    ).toEqual([]);
  });

  it("for a forecast more than 10% above the budget", () => {
    expect(reasons({ forecastEuros: 550_001 })).toEqual(["over_budget"]);
  });

  it("for a commitment past its date, unless it was reported done", () => {
    expect(reasons({ commitments: [{ dueOn: "2026-11-23", status: "open" }] })).toEqual([
      "overdue_commitment",
    ]);
    expect(reasons({ commitments: [{ dueOn: "2026-11-23", status: "reported_done" }] })).toEqual(
      [],
    );
  });

  it("for several reasons, told in a fixed order", () => {
    expect(reasons({ forecastEuros: 900_000, lateReports: 2, lowestScore: 1 })).toEqual([
      "low_score",
      "late_report",
      "over_budget",
    ]);
  });
});

describe("the days a milestone is behind", () => {
  const day = fc.integer({ min: -500, max: 500 }).map((offset) => addDays(today, offset));

  it("are never fewer as time goes on, and none once it is done", () => {
    fc.assert(
      fc.property(day, fc.option(day), fc.nat(400), (plannedOn, expectedOn, days) => {
        const milestone = { plannedOn, expectedOn, doneOn: null };
        const now = daysBehind(milestone, today);
        expect(now).toBeGreaterThanOrEqual(0);
        expect(daysBehind(milestone, addDays(today, days))).toBeGreaterThanOrEqual(now);
        expect(daysBehind({ ...milestone, doneOn: today }, today)).toBe(0);
      }),
    );
  });
});

describe("a forecast over budget", () => {
  it("is exact in whole euros", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (tens) => {
        const budget = tens * 10;
        expect(isOverBudget(budget, tens * 11)).toBe(false);
        expect(isOverBudget(budget, tens * 11 + 1)).toBe(true);
      }),
    );
  });

  it("is not exceeded while the budget or the forecast is missing", () => {
    expect(isOverBudget(null, 5)).toBe(false);
    expect(isOverBudget(-5, null)).toBe(false);
  });
});
