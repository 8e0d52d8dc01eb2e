import { describe, expect, it } from "vitest";
import {
  COMMITMENT_STATUSES,
  QUESTION_KINDS,
  QUESTION_STATUSES,
  REPORT_STATUSES,
} from "@/db/vocabulary";
import { drawnArrows, workedArrows } from "@/test/diagrams";
import {
  COMMITMENT_VERBS,
  canBeConcluded,
  commitmentCan,
  commitmentTransition,
  isEarly,
  QUESTION_VERBS,
  questionTransition,
  reviewStage,
} from "./status";

describe("the diagrams of the documentation", () => {
  it.each(QUESTION_KINDS)("draw a %s question as it works", (kind) => {
    const worked = workedArrows(
      QUESTION_STATUSES,
      QUESTION_VERBS,
      (status, verb) => questionTransition({ kind, status }, verb),
      {},
    );
    // A status that a kind never reaches is not drawn for it.
    const reached = worked.filter((arrow) => kind === "formal" || !arrow.includes("drafted"));
    expect(drawnArrows(`A ${kind} question`)).toEqual(reached);
  });

  it("draw a commitment as it works, with every other verb refused", () => {
    const worked = workedArrows(COMMITMENT_STATUSES, COMMITMENT_VERBS, commitmentTransition, {
      can: commitmentCan,
      refusal: "commitment_moved_on",
    });
    expect(drawnArrows("A commitment")).toEqual(worked);
  });
});

const concludedAt = new Date("2026-12-17T19:00:00Z");

describe("a review", () => {
  it("does not exist before a version was released, and closes with the conclusion", () => {
    expect(reviewStage({ hasReleasedVersion: false, concludedAt: null })).toBe("none");
    expect(reviewStage({ hasReleasedVersion: true, concludedAt: null })).toBe("open");
    expect(reviewStage({ hasReleasedVersion: true, concludedAt })).toBe("closed");
  });

  it("is concluded on a released version only", () => {
    expect(REPORT_STATUSES.filter((status) => canBeConcluded({ status }))).toEqual(["released"]);
    expect(canBeConcluded(null)).toBe(false);
  });
});

describe("a conclusion", () => {
  it.each([
    ["2026-12-16", true],
    ["2026-12-17", false],
    ["2026-12-18", false],
  ])("of %s comes before a meeting on 17 December: %s", (decidedOn, early) => {
    expect(isEarly({ councilOn: "2026-12-17" }, decidedOn)).toBe(early);
  });

  it("is never early where no day was agreed", () => {
    expect(isEarly({ councilOn: null }, "2026-01-01")).toBe(false);
  });
});

describe("a question", () => {
  it("is answered from open, a formal one also from its draft", () => {
    expect(questionTransition({ kind: "factual", status: "open" }, "answer")).toBe("answered");
    expect(questionTransition({ kind: "formal", status: "open" }, "draft")).toBe("drafted");
    expect(questionTransition({ kind: "formal", status: "drafted" }, "draft")).toBe("drafted");
    expect(questionTransition({ kind: "formal", status: "drafted" }, "answer")).toBe("answered");
  });

  it("has no draft when it is factual", () => {
    const factual = { kind: "factual", status: "open" } as const;
    expect(() => questionTransition(factual, "draft")).toThrow("draft_of_formal_only");
  });

  it("stays as it is when it is postponed", () => {
    expect(questionTransition({ kind: "formal", status: "drafted" }, "postpone")).toBe("drafted");
  });

  it("stays answered", () => {
    for (const kind of QUESTION_KINDS) {
      for (const verb of ["draft", "answer", "postpone"] as const) {
        const change = () => questionTransition({ kind, status: "answered" }, verb);
        expect(change).toThrow("question_answered");
      }
    }
  });
});

describe("a commitment", () => {
  it("goes from open to reported done to settled, and back to open", () => {
    expect(commitmentTransition("open", "report_done")).toBe("reported_done");
    expect(commitmentTransition("reported_done", "settle")).toBe("settled");
    expect(commitmentTransition("reported_done", "reopen")).toBe("open");
    expect(commitmentTransition("settled", "reopen")).toBe("open");
  });

  it("is not settled before it was reported done", () => {
    expect(() => commitmentTransition("open", "settle")).toThrow("commitment_moved_on");
  });

  it("has its date moved only while it is open", () => {
    const movable = COMMITMENT_STATUSES.filter((status) => commitmentCan(status, "move_date"));
    expect(movable).toEqual(["open"]);
  });
});
