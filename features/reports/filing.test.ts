import { describe, expect, it } from "vitest";
import { daysLate, filingState, isLate, isOpenForFiling, owesReport } from "./filing";

const moment = {
  side: "control",
  cycleYear: 2026,
  opensOn: "2026-10-01",
  dueOn: "2026-11-20",
} as const;
const old = { startedOn: "2012-01-01", endedOn: null, recordedOn: "2012-01-01" };
const filed = { latestStatus: "submitted", isReleased: false, isConcluded: false } as const;

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

  it("is nobody at a plan moment", () => {
    expect(owesReport(old, { ...moment, side: "plan" })).toBe(false);
  });

  it("begins with the year when no opening was agreed", () => {
    expect(isOpenForFiling({ ...moment, opensOn: null }, "2026-01-01")).toBe(true);
    expect(isOpenForFiling({ ...moment, opensOn: null }, "2025-12-31")).toBe(false);
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
