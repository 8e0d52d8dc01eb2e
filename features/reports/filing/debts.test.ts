import { describe, expect, it } from "vitest";
import {
  asksForReport,
  daysLate,
  filingState,
  hasLineAt,
  isLate,
  isOpenForFiling,
  isSpared,
  owesReport,
  packageAt,
} from "./debts";

const moment = {
  kind: "interim_report_2",
  side: "control",
  cycleYear: 2026,
  opensOn: "2026-10-01",
  dueOn: "2026-11-20",
} as const;
const old = { startedOn: "2012-01-01", endedOn: null, recordedOn: "2012-01-01", packages: [] };
const filed = { latestStatus: "submitted", isReleased: false, isConcluded: false } as const;
const first = { ...moment, kind: "interim_report_1", dueOn: "2026-06-10" } as const;
const decided = (decidedOn: string, oversightPackage: "basic" | "plus" | "intensive" | null) => ({
  decidedOn,
  oversightPackage,
});

describe("who owes a report when", () => {
  it("is every collaboration that exists as a control moment opens", () => {
    expect(owesReport({ ...old, startedOn: "2026-10-01" }, moment)).toBe(true);
    expect(owesReport({ ...old, startedOn: "2026-10-02" }, moment)).toBe(false);
    expect(owesReport({ ...old, endedOn: "2026-09-30" }, moment)).toBe(false);
    expect(owesReport({ ...old, endedOn: "2026-10-01" }, moment)).toBe(true);
  });

  it("is not one that was recorded here after the moment opened, however old it is", () => {
    expect(owesReport({ ...old, recordedOn: "2026-10-01" }, moment)).toBe(true);
    expect(owesReport({ ...old, recordedOn: "2026-10-02" }, moment)).toBe(false);
    const next = { ...moment, cycleYear: 2027, opensOn: "2027-04-01" };
    expect(owesReport({ ...old, recordedOn: "2026-10-02" }, next)).toBe(true);
  });

  it("owes no accounts of the year before it existed", () => {
    const accounts = { ...moment, kind: "annual_accounts", opensOn: "2027-02-01" } as const;
    expect(owesReport({ ...old, startedOn: "2026-12-31" }, accounts)).toBe(true);
    expect(owesReport({ ...old, startedOn: "2027-01-01" }, accounts)).toBe(false);
  });

  it("is nobody at a plan moment", () => {
    expect(owesReport(old, { ...moment, side: "plan" })).toBe(false);
    expect(isOpenForFiling({ ...moment, side: "plan" }, "2026-10-01")).toBe(false);
  });

  it("begins with the year when no opening was agreed", () => {
    expect(isOpenForFiling({ ...moment, opensOn: null }, "2026-01-01")).toBe(true);
    expect(isOpenForFiling({ ...moment, opensOn: null }, "2025-12-31")).toBe(false);
    const undated = { ...moment, opensOn: null };
    expect(owesReport({ ...old, startedOn: "2026-01-01" }, undated)).toBe(true);
    expect(owesReport({ ...old, startedOn: "2026-01-02" }, undated)).toBe(false);
  });
});

describe("what the oversight package asks", () => {
  it("is the accounts and the second interim report, or every control moment", () => {
    expect(asksForReport("basic", "annual_accounts")).toBe(true);
    expect(asksForReport("basic", "interim_report_2")).toBe(true);
    expect(asksForReport("basic", "interim_report_1")).toBe(false);
    expect(asksForReport("plus", "interim_report_1")).toBe(true);
    expect(asksForReport("intensive", "other")).toBe(true);
  });

  it("holds at every moment that is due on the day of the decision or later", () => {
    const packages = [decided("2026-06-11", "plus"), decided("2026-06-10", "basic")];
    expect(packageAt(packages, { ...first, dueOn: "2026-06-09" })).toBe("plus");
    expect(packageAt(packages, { ...first, dueOn: "2026-06-10" })).toBe("basic");
    expect(packageAt(packages, { ...first, dueOn: "2026-06-11" })).toBe("plus");
  });

  it("is that of the version decided last, also when its decision bears an earlier date", () => {
    const packages = [decided("2025-01-01", "intensive"), decided("2025-06-01", "basic")];
    expect(packageAt(packages, first)).toBe("intensive");
  });

  it("is plus without a decision, and after one that there is no task", () => {
    expect(packageAt([], first)).toBe("plus");
    expect(packageAt([decided("2025-01-01", null), decided("2024-01-01", "basic")], first)).toBe(
      "plus",
    );
  });

  it("counts what was decided within the budget year when no due date was agreed", () => {
    const undated = { ...first, dueOn: null };
    expect(packageAt([decided("2026-12-31", "basic")], undated)).toBe("basic");
    expect(packageAt([decided("2027-01-01", "basic")], undated)).toBe("plus");
  });

  it("decides who owes a report, and who is spared one", () => {
    const light = { ...old, packages: [decided("2025-11-09", "basic")] };
    expect(owesReport(light, first)).toBe(false);
    expect(isSpared(light, first)).toBe(true);
    expect(owesReport(light, moment)).toBe(true);
    expect(isSpared(light, moment)).toBe(false);
    expect(isSpared({ ...light, endedOn: "2025-12-31" }, first)).toBe(false);
  });

  it("takes nothing away that was filed before; a draft that nobody asks for has no line", () => {
    const light = { ...old, packages: [decided("2025-11-09", "basic")] };
    expect(hasLineAt(light, first, null)).toBe(false);
    expect(hasLineAt(light, first, { ...filed, latestStatus: "draft" })).toBe(false);
    expect(hasLineAt(light, first, filed)).toBe(true);
    expect(hasLineAt(light, first, { ...filed, latestStatus: "draft", isReleased: true })).toBe(
      true,
    );
    expect(hasLineAt(old, first, null)).toBe(true);
  });
});

describe("what is late", () => {
  it("is late from the day after the due date", () => {
    expect(isLate(moment, "2026-11-20")).toBe(false);
    expect(isLate(moment, "2026-11-21")).toBe(true);
    expect(daysLate(moment, "2026-11-20")).toBe(0);
    expect(daysLate(moment, "2026-11-24")).toBe(4);
  });

  it("is nothing while no date was agreed", () => {
    expect(isLate({ dueOn: null }, "2099-01-01")).toBe(false);
    expect(daysLate({ dueOn: null }, "2099-01-01")).toBe(0);
  });
});

describe("what everybody may know of a report", () => {
  it.each([
    ["not_due", null, "2026-09-30"],
    ["open", null, "2026-10-01"],
    ["late", null, "2026-11-21"],
    ["open", { ...filed, latestStatus: "draft" }, "2026-11-01"],
    ["late", { ...filed, latestStatus: "returned" }, "2026-11-21"],
    ["with_college", filed, "2026-11-21"],
    ["with_council", { ...filed, latestStatus: "released", isReleased: true }, "2026-11-21"],
    ["with_council", { ...filed, latestStatus: "draft", isReleased: true }, "2026-11-21"],
    ["concluded", { latestStatus: "draft", isReleased: true, isConcluded: true }, "2026-12-18"],
  ] as const)("is %s", (state, report, today) => {
    expect(filingState(report, moment, today)).toBe(state);
  });
});
