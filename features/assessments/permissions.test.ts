import { describe, expect, it } from "vitest";
import { type AssessmentStatus, ROLES, type Role } from "@/db/vocabulary";
import {
  canAssess,
  canProposeAssessment,
  canReadAssessmentVersion,
  canRecordCouncilDecision,
} from "./permissions";

const RELATION = { portfolioHolderId: "holder", keeperIds: ["keeper"] };
const actor = (role: Role, id: string = role) => ({ id, role });
const keeper = actor("civil_servant", "keeper");
const holder = actor("alderman", "holder");
const strangers = ROLES.map((role) => actor(role));
const PROPOSED = new Date("2026-11-01T09:00:00Z");

const readers = (status: AssessmentStatus, proposedAt: Date | null) =>
  [keeper, holder, ...strangers]
    .filter((viewer) => canReadAssessmentVersion(viewer, { status, proposedAt }, RELATION))
    .map(({ id }) => id);

describe("an assessment", () => {
  it("is written by the civil servants the collaboration is assigned to", () => {
    expect(canAssess(keeper, RELATION)).toBe(true);
    expect([holder, ...strangers].some((viewer) => canAssess(viewer, RELATION))).toBe(false);
  });

  it("is proposed by the portfolio holder, and never by who submitted it", () => {
    expect(canProposeAssessment(holder, RELATION, "keeper")).toBe(true);
    expect(canProposeAssessment(holder, RELATION, "holder")).toBe(false);
    const others = [keeper, ...strangers];
    expect(others.some((viewer) => canProposeAssessment(viewer, RELATION, "keeper"))).toBe(false);
    expect(canProposeAssessment(actor("clerk", "holder"), RELATION, "keeper")).toBe(false);
  });

  it("is decided by the council, which the clerk records", () => {
    expect(strangers.filter(canRecordCouncilDecision).map(({ role }) => role)).toEqual(["clerk"]);
  });
});

describe("reading a version", () => {
  it("is for its writers and the auditor while it is a draft", () => {
    expect(readers("draft", null)).toEqual(["keeper", "auditor"]);
  });

  it("is for the portfolio holder too once it is submitted, or came back from there", () => {
    expect(readers("submitted", null)).toEqual(["keeper", "holder", "auditor"]);
    expect(readers("returned", null)).toEqual(["keeper", "holder", "auditor"]);
  });

  it("is for all but the administrator once it was proposed, whatever the council did with it", () => {
    for (const status of ["proposed", "decided", "rejected", "returned"] as const) {
      expect(readers(status, PROPOSED)).toEqual([
        "keeper",
        "holder",
        "council_member",
        "clerk",
        "civil_servant",
        "alderman",
        "auditor",
      ]);
    }
  });
});
