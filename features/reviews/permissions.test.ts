import { describe, expect, it } from "vitest";
import { ROLES, type Role } from "@/db/vocabulary";
import {
  canAnswerQuestion,
  canAskQuestion,
  canConcludeReview,
  canDraftAnswer,
  canGiveJudgement,
  canMoveCommitmentDate,
  canPostponeQuestion,
  canReadDraftAnswer,
  canReadReviews,
  canReopenCommitment,
  canReportCommitmentDone,
  canSettleCommitment,
} from "./permissions";

const mine = { portfolioHolderId: "me", assignedIds: ["me"] };
const others = { portfolioHolderId: "somebody", assignedIds: ["somebody"] };
const me = (role: Role) => ({ id: "me", role });
const rolesThat = (may: (viewer: { id: string; role: Role }) => boolean) =>
  ROLES.filter((role) => may(me(role)));

describe("who may do what in a review", () => {
  it("everybody but the administrator reads it", () => {
    expect(rolesThat(canReadReviews)).toEqual(ROLES.filter((role) => role !== "administrator"));
  });

  it("only council members ask and judge", () => {
    expect(rolesThat(canAskQuestion)).toEqual(["council_member"]);
    expect(rolesThat(canGiveJudgement)).toEqual(["council_member"]);
  });

  it("the civil servant of the collaboration answers a factual question", () => {
    expect(rolesThat((viewer) => canAnswerQuestion(viewer, mine, "factual"))).toEqual([
      "civil_servant",
    ]);
    expect(rolesThat((viewer) => canAnswerQuestion(viewer, others, "factual"))).toEqual([]);
  });

  it("the civil servant of the collaboration drafts the answer to a formal question, and to no other", () => {
    expect(rolesThat((viewer) => canDraftAnswer(viewer, mine, "formal"))).toEqual([
      "civil_servant",
    ]);
    expect(rolesThat((viewer) => canDraftAnswer(viewer, others, "formal"))).toEqual([]);
    expect(rolesThat((viewer) => canDraftAnswer(viewer, mine, "factual"))).toEqual([]);
  });

  it("the alderman of the portfolio gives the answer to a formal question", () => {
    expect(rolesThat((viewer) => canAnswerQuestion(viewer, mine, "formal"))).toEqual(["alderman"]);
    expect(rolesThat((viewer) => canAnswerQuestion(viewer, others, "formal"))).toEqual([]);
  });

  it("who owes the answer may postpone it", () => {
    expect(rolesThat((viewer) => canPostponeQuestion(viewer, mine, "factual"))).toEqual([
      "civil_servant",
    ]);
    expect(rolesThat((viewer) => canPostponeQuestion(viewer, mine, "formal"))).toEqual([
      "alderman",
    ]);
  });

  it("a drafted answer is seen by its civil servants, its alderman and the auditor only", () => {
    expect(rolesThat((viewer) => canReadDraftAnswer(viewer, mine))).toEqual([
      "civil_servant",
      "alderman",
      "auditor",
    ]);
    expect(rolesThat((viewer) => canReadDraftAnswer(viewer, others))).toEqual(["auditor"]);
  });

  it("the clerk concludes, settles, reopens and moves dates", () => {
    for (const may of [
      canConcludeReview,
      canSettleCommitment,
      canReopenCommitment,
      canMoveCommitmentDate,
    ]) {
      expect(rolesThat(may)).toEqual(["clerk"]);
    }
  });

  it("the alderman of the portfolio reports a commitment done", () => {
    expect(rolesThat((viewer) => canReportCommitmentDone(viewer, mine))).toEqual(["alderman"]);
    expect(rolesThat((viewer) => canReportCommitmentDone(viewer, others))).toEqual([]);
  });
});
