import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crossingsOf, type Reported, type Thresholds } from "./mandate";

const report = (over: Partial<Reported>): Reported => ({
  budgetedEuros: null,
  forecastEuros: null,
  milestones: [],
  results: [],
  ...over,
});
const THRESHOLDS: Thresholds = {
  moneyPercent: 10,
  delayMonths: 3,
  anyResult: true,
  indicatorIds: [],
};
const crossed = (over: Partial<Reported>, thresholds = THRESHOLDS) =>
  crossingsOf(report(over), thresholds).map(({ kind }) => kind);

describe("money", () => {
  it("crosses above ten percent of the budget, not at ten percent", () => {
    expect(crossed({ budgetedEuros: 1000, forecastEuros: 1100 })).toEqual([]);
    expect(crossed({ budgetedEuros: 1000, forecastEuros: 1101 })).toEqual(["money"]);
  });

  it("crosses below the budget too", () => {
    expect(crossed({ budgetedEuros: 1000, forecastEuros: 899 })).toEqual(["money"]);
  });

  it("is not compared with what is not known", () => {
    expect(crossed({ budgetedEuros: null, forecastEuros: 5 })).toEqual([]);
    expect(crossed({ budgetedEuros: 1000, forecastEuros: null })).toEqual([]);
  });
});

describe("a milestone", () => {
  const milestone = (expectedOn: string | null, doneOn: string | null = null) => ({
    milestones: [{ name: "Start bouw", plannedOn: "2026-01-31", expectedOn, doneOn }],
  });

  it("crosses when it is expected more than a quarter late", () => {
    expect(crossed(milestone("2026-04-30"))).toEqual([]);
    expect(crossed(milestone("2026-05-01"))).toEqual(["delay"]);
    expect(crossed(milestone(null))).toEqual([]);
  });

  it("crosses nothing once it is done, in time or late", () => {
    expect(crossed(milestone("2026-12-31", "2026-02-01"))).toEqual([]);
    expect(crossed(milestone("2026-12-31", "2026-12-31"))).toEqual([]);
  });
});

describe("a result", () => {
  const results = (status: "on" | "off" | "unknown") => ({
    results: [{ indicatorId: "a", name: "Huishoudens", status }],
  });

  it("crosses when its forecast misses the target, and not when nobody knows", () => {
    expect(crossed(results("off"))).toEqual(["result"]);
    expect(crossed(results("on"))).toEqual([]);
    expect(crossed(results("unknown"))).toEqual([]);
  });

  it("counts for the indicators that the mandate names, and not at all when it asks for none", () => {
    expect(crossed(results("off"), { ...THRESHOLDS, indicatorIds: ["b"] })).toEqual([]);
    expect(crossed(results("off"), { ...THRESHOLDS, anyResult: false })).toEqual([]);
  });
});

describe("for all reports", () => {
  it("a wider threshold never crosses more", () =>
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(10_000), fc.nat(100), fc.nat(100), (b, f, one, other) => {
        const money = { budgetedEuros: b, forecastEuros: f };
        const at = (moneyPercent: number) => crossed(money, { ...THRESHOLDS, moneyPercent }).length;
        expect(at(Math.max(one, other))).toBeLessThanOrEqual(at(Math.min(one, other)));
      }),
    ));
});
