import { describe, expect, it } from "vitest";
import { ROLES, type Role } from "@/db/vocabulary";
import {
  canAddCollaboration,
  canAddToPortfolio,
  canAssignCollaborations,
  canKeepCollaboration,
  canMergePartners,
  canReadCollaborations,
  canSeeUnreleased,
} from "./permissions";

const actor = (role: Role, id = "me") => ({ id, role });
const mine = { portfolioHolderId: "me", keeperIds: ["me", "colleague"] };
const others = { portfolioHolderId: "somebody", keeperIds: ["colleague"] };
const rolesThat = (may: (role: Role) => boolean) => ROLES.filter(may);

describe("collaborations", () => {
  it("are read by everybody but the administrator", () => {
    expect(rolesThat((role) => !canReadCollaborations(actor(role)))).toEqual(["administrator"]);
  });

  it("are added by a clerk and by an alderman", () => {
    expect(rolesThat((role) => canAddCollaboration(actor(role)))).toEqual(["clerk", "alderman"]);
  });

  it("go into any portfolio when a clerk adds them, into the own one when an alderman does", () => {
    expect(canAddToPortfolio(actor("clerk"), "somebody")).toBe(true);
    expect(canAddToPortfolio(actor("clerk"), null)).toBe(true);
    expect(canAddToPortfolio(actor("alderman"), "me")).toBe(true);
    expect(canAddToPortfolio(actor("alderman"), "somebody")).toBe(false);
    expect(canAddToPortfolio(actor("alderman"), null)).toBe(false);
    expect(canAddToPortfolio(actor("civil_servant"), "me")).toBe(false);
  });

  it("are kept by the civil servants they are assigned to, whatever relation others have", () => {
    expect(rolesThat((role) => canKeepCollaboration(actor(role), mine))).toEqual(["civil_servant"]);
    expect(canKeepCollaboration(actor("civil_servant"), others)).toBe(false);
  });

  it("have partners that only the clerk merges", () => {
    expect(rolesThat((role) => canMergePartners(actor(role)))).toEqual(["clerk"]);
  });

  it("are assigned by the administrator", () => {
    expect(rolesThat((role) => canAssignCollaborations(actor(role)))).toEqual(["administrator"]);
  });

  it("show what was not released yet to who works on it, and to the auditor", () => {
    expect(rolesThat((role) => canSeeUnreleased(actor(role), mine))).toEqual([
      "civil_servant",
      "alderman",
      "auditor",
    ]);
    expect(rolesThat((role) => canSeeUnreleased(actor(role), others))).toEqual(["auditor"]);
  });
});
