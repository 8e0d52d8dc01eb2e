import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  changedRules,
  chooseRules,
  count,
  fingerprint,
  passes,
  RULES,
  score,
  testOf,
} from "./mutation.mjs";

const status = "features/reports/status.ts";
const filing = "features/reports/filing/debts.ts";
const texts =
  (own: Record<string, string> = {}) =>
  (file: string) =>
    own[file] ?? "text";
const results = (...statuses: string[]) => statuses.map((one) => ({ status: one }));

describe("the rules that are mutated", () => {
  it("exist, each with a test beside it", () => {
    for (const rule of RULES) expect([rule, testOf(rule)].filter(existsSync)).toHaveLength(2);
  });

  it("include the permissions and the status of each feature, also of a part of it", () => {
    expect(RULES).toEqual(expect.arrayContaining([status, "features/views/permissions.ts"]));
    expect(RULES).toContain("features/reports/figures/indicator-status.ts");
  });

  it("are chosen by a part of their path", () => {
    expect(chooseRules(["reports/s", "filing"])).toEqual([filing, status]);
    expect(chooseRules([])).toEqual(RULES);
  });
});

describe("a rule that was recorded", () => {
  const record = { [status]: { fingerprint: fingerprint(status, texts()) } };

  it("is mutated again when the rule or its test changes", () => {
    const changed = (own: Record<string, string>) => changedRules([status], record, texts(own));
    expect(changed({})).toEqual([]);
    expect(changed({ [status]: "other" })).toEqual([status]);
    expect(changed({ [testOf(status)]: "other" })).toEqual([status]);
    expect(changed({ [filing]: "other" })).toEqual([]);
  });

  it("stays the same with the line ends of another system", () => {
    const unix = fingerprint(status, texts({ [status]: "a\nb" }));
    expect(fingerprint(status, texts({ [status]: "a\r\nb" }))).toBe(unix);
  });

  it("starts as changed", () => {
    expect(changedRules([filing], record, texts())).toEqual([filing]);
  });
});

describe("a count of mutants", () => {
  it("takes an endless loop for noticed and an unreached line for unnoticed", () => {
    const counted = count(results("Killed", "Timeout", "Survived", "NoCoverage"));
    expect(counted).toEqual({ mutants: 4, killed: 2, disabled: 0 });
    expect(score(counted)).toBe(50);
  });

  it("leaves out what was disabled with a reason or cannot run", () => {
    const counted = count(results("Killed", "Ignored", "CompileError", "RuntimeError"));
    expect(counted).toEqual({ mutants: 1, killed: 1, disabled: 1 });
  });

  it("passes at 92%, and in a status or permission at 100% only", () => {
    expect(passes(filing, { mutants: 100, killed: 92 })).toBe(true);
    expect(passes(filing, { mutants: 1000, killed: 919 })).toBe(false);
    expect(passes(status, { mutants: 100, killed: 99 })).toBe(false);
    expect(passes("features/reports/figures/indicator-status.ts", { mutants: 9, killed: 8 })).toBe(
      false,
    );
    expect(passes("features/reviews/permissions.ts", { mutants: 9, killed: 9 })).toBe(true);
  });

  it("fails a rule without mutants, since nothing was tried", () => {
    expect(passes(filing, { mutants: 0, killed: 0 })).toBe(false);
  });
});
