import { describe, expect, it } from "vitest";
import { AUDIT_VERDICTS } from "@/db/vocabulary";
import {
  type Answers,
  countStandings,
  gapOf,
  isClaimed,
  isOpen,
  isOverdue,
  movesOf,
  progressKindsOf,
} from "./standing";

const answers = (over: Partial<Answers> = {}): Answers => ({
  addressees: ["council", "college"],
  decision: "adopted",
  collegeProgress: null,
  councilProgress: null,
  verdict: "not_assessed",
  ...over,
});

describe("a claim and the verdict on it", () => {
  it("is a claim when one of the addressees says that it is implemented", () => {
    expect(isClaimed(answers())).toBe(false);
    expect(isClaimed(answers({ collegeProgress: "in_progress" }))).toBe(false);
    expect(isClaimed(answers({ councilProgress: "implemented" }))).toBe(true);
  });

  it("is a gap without a verdict, or with a lower one", () => {
    const gaps = AUDIT_VERDICTS.map((verdict) => [
      verdict,
      gapOf(answers({ collegeProgress: "implemented", verdict })),
    ]);
    expect(Object.fromEntries(gaps)).toEqual({
      not_assessed: "unjudged",
      implemented: null,
      largely: "lower",
      partly: "lower",
      not: "lower",
      superseded: null,
    });
  });

  it("is no gap where nobody claims anything", () => {
    for (const verdict of AUDIT_VERDICTS) expect(gapOf(answers({ verdict }))).toBeNull();
  });
});

describe("a recommendation is open", () => {
  it("until every addressee is ready", () => {
    expect(isOpen(answers({ collegeProgress: "implemented" }))).toBe(true);
    const both = { collegeProgress: "implemented", councilProgress: "will_not_implement" } as const;
    expect(isOpen(answers(both))).toBe(false);
    expect(isOpen(answers({ addressees: ["college"], collegeProgress: "implemented" }))).toBe(
      false,
    );
  });

  it("unless the council did not adopt it or the verdict closed it", () => {
    expect(isOpen(answers({ decision: "not_adopted" }))).toBe(false);
    expect(isOpen(answers({ verdict: "superseded" }))).toBe(false);
    expect(isOpen(answers({ verdict: "partly" }))).toBe(true);
  });

  it("and overdue from the day after its date", () => {
    const due = { ...answers(), dueOn: "2026-11-23" };
    expect(isOverdue(due, "2026-11-23")).toBe(false);
    expect(isOverdue(due, "2026-11-24")).toBe(true);
    expect(isOverdue({ ...due, dueOn: null }, "2026-11-24")).toBe(false);
    expect(isOverdue({ ...due, verdict: "implemented" }, "2026-11-24")).toBe(false);
  });
});

describe("moved dates", () => {
  it("are counted, in times and in days", () => {
    expect(movesOf([])).toEqual({ times: 0, days: 0 });
    expect(
      movesOf([
        { oldDueOn: "2025-01-01", newDueOn: "2025-07-01" },
        { oldDueOn: "2025-07-01", newDueOn: "2025-06-01" },
      ]),
    ).toEqual({ times: 2, days: 151 });
  });
});

describe("the addressees who report", () => {
  it("are the council, the college for itself and its civil service, or both", () => {
    expect(progressKindsOf({ addressees: ["council"] })).toEqual(["council_progress"]);
    expect(progressKindsOf({ addressees: ["civil_service"] })).toEqual(["college_progress"]);
    expect(progressKindsOf(answers())).toEqual(["college_progress", "council_progress"]);
  });
});

describe("the counts of some recommendations", () => {
  it("keep verdicts and claims apart", () => {
    const row = { isClaimed: true, gap: null, isOverdue: false } as const;
    const counts = countStandings([
      { ...row, verdict: "implemented" },
      { ...row, verdict: "partly", gap: "lower" },
      { ...row, verdict: "not_assessed", isClaimed: false, isOverdue: true },
    ]);
    expect(counts).toMatchObject({ total: 3, claimed: 2, gaps: 1, overdue: 1 });
    expect(counts.verdicts).toMatchObject({ implemented: 1, partly: 1, not_assessed: 1, not: 0 });
  });
});
