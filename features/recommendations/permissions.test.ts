import { describe, expect, it } from "vitest";
import { type Addressee, ROLES, type Role } from "@/db/vocabulary";
import {
  canComposeFollowUp,
  canDraftProgress,
  canGiveEvidence,
  canGiveVerdict,
  canKeepStudies,
  canMoveDueDate,
  canReadFollowUp,
  canReadProgressDraft,
  canReadProgressFile,
  canReadRecommendations,
  canReadStudy,
  canRecordDecision,
  canReleaseProgress,
  canReportCouncilProgress,
  canRespond,
  type RecommendationRelations,
} from "./permissions";

const who = (role: Role, id = "me") => ({ id, role });
const about = (
  addressees: Addressee[],
  over: Partial<RecommendationRelations> = {},
): RecommendationRelations => ({
  addressees,
  portfolioHolderIds: ["me"],
  ownerId: "me",
  ...over,
});
const BOTH = about(["council", "college"]);
const rolesThat = (may: (actor: { id: string; role: Role }) => boolean) =>
  ROLES.filter((role) => may(who(role)));

describe("who may do what with recommendations", () => {
  it("lets everybody but the administrator read what was published", () => {
    const readers = ROLES.filter((role) => role !== "administrator");
    expect(rolesThat(canReadRecommendations)).toEqual(readers);
    expect(rolesThat((actor) => canReadStudy(actor, { status: "published" }))).toEqual(readers);
  });

  it("shows a draft study to the auditor only", () => {
    expect(rolesThat((actor) => canReadStudy(actor, { status: "draft" }))).toEqual(["auditor"]);
  });

  it("leaves studies and verdicts to the auditor", () => {
    expect(rolesThat(canKeepStudies)).toEqual(["auditor"]);
    expect(rolesThat(canGiveVerdict)).toEqual(["auditor"]);
  });

  it("lets the clerk record what the council decided and does", () => {
    expect(rolesThat(canRecordDecision)).toEqual(["clerk"]);
    expect(rolesThat((actor) => canReportCouncilProgress(actor, BOTH))).toEqual(["clerk"]);
  });

  it("lets whoever reports progress give the evidence with it", () => {
    expect(rolesThat((actor) => canGiveEvidence(actor, BOTH))).toEqual(["clerk", "civil_servant"]);
    expect(canGiveEvidence(who("civil_servant", "other"), BOTH)).toBe(false);
    expect(canGiveEvidence(who("clerk"), about(["college"]))).toBe(false);
  });

  it("shows a file to who added it, to readers of a draft that has it, and to all readers once it was said", () => {
    const file = { addedById: "other", isSaid: false, isDrafted: false };
    const readersOf = (over: Partial<typeof file>) =>
      rolesThat((actor) => canReadProgressFile(actor, BOTH, { ...file, ...over }));
    expect(readersOf({})).toEqual(["auditor"]);
    expect(canReadProgressFile(who("clerk", "other"), BOTH, file)).toBe(true);
    expect(readersOf({ isDrafted: true })).toEqual(["civil_servant", "alderman", "auditor"]);
    expect(readersOf({ isSaid: true })).toEqual(ROLES.filter((role) => role !== "administrator"));
  });

  it("has the clerk report no progress on what is not addressed to the council", () => {
    expect(canReportCouncilProgress(who("clerk"), about(["college"]))).toBe(false);
  });

  it("lets the holder of a linked collaboration respond, and any alderman when none is linked", () => {
    expect(rolesThat((actor) => canRespond(actor, BOTH))).toEqual(["alderman"]);
    expect(canRespond(who("alderman", "other"), BOTH)).toBe(false);
    expect(canRespond(who("alderman", "other"), about([], { portfolioHolderIds: [] }))).toBe(true);
  });

  it("lets the owner draft what the college reports, and nobody but the alderman release it", () => {
    expect(rolesThat((actor) => canDraftProgress(actor, BOTH))).toEqual(["civil_servant"]);
    expect(canDraftProgress(who("civil_servant", "other"), BOTH)).toBe(false);
    expect(rolesThat((actor) => canReleaseProgress(actor, BOTH))).toEqual(["alderman"]);
  });

  it("has the college report nothing on what is addressed to the council alone", () => {
    const council = about(["council"]);
    expect(rolesThat((actor) => canDraftProgress(actor, council))).toEqual([]);
    expect(rolesThat((actor) => canReleaseProgress(actor, council))).toEqual([]);
  });

  it("keeps a draft of the college among its owner, the alderman and the auditor", () => {
    expect(rolesThat((actor) => canReadProgressDraft(actor, BOTH))).toEqual([
      "civil_servant",
      "alderman",
      "auditor",
    ]);
  });

  it("lets whose promise it is move a due date", () => {
    expect(rolesThat((actor) => canMoveDueDate(actor, BOTH))).toEqual(["alderman"]);
    expect(rolesThat((actor) => canMoveDueDate(actor, about(["council"])))).toEqual(["clerk"]);
    expect(rolesThat((actor) => canMoveDueDate(actor, about(["civil_service"])))).toEqual([
      "alderman",
    ]);
  });

  it("lets aldermen write the follow-up report, which the council reads once it was sent", () => {
    expect(rolesThat(canComposeFollowUp)).toEqual(["alderman"]);
    expect(rolesThat((actor) => canReadFollowUp(actor, { isSent: false }))).toEqual([
      "alderman",
      "auditor",
    ]);
    expect(canReadFollowUp(who("council_member"), { isSent: true })).toBe(true);
    expect(canReadFollowUp(who("administrator"), { isSent: true })).toBe(false);
  });
});
