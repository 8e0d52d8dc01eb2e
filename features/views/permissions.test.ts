import { describe, expect, it } from "vitest";
import { ROLES, type Role } from "@/db/vocabulary";
import {
  canCloseRound,
  canEnterPartnerView,
  canGiveView,
  canInvitePartner,
  canOpenRound,
  canReadViews,
  canWithdrawInvitation,
  sideOf,
} from "./permissions";

const me = (role: Role) => ({ id: "me", role });
const rolesThat = (may: (viewer: { id: string; role: Role }) => boolean) =>
  ROLES.filter((role) => may(me(role)));
const mine = { portfolioHolderId: "me", keeperIds: ["me"] };
const others = { portfolioHolderId: "somebody", keeperIds: ["somebody"] };

describe("who may do what with views", () => {
  it("only the clerk opens and closes a round", () => {
    expect(rolesThat(canOpenRound)).toEqual(["clerk"]);
    expect(rolesThat(canCloseRound)).toEqual(["clerk"]);
  });

  it("council members, aldermen and civil servants give a view, each on their own side", () => {
    expect(rolesThat(canGiveView).sort()).toEqual(["alderman", "civil_servant", "council_member"]);
    expect(sideOf(me("council_member"))).toBe("council");
    expect(sideOf(me("alderman"))).toBe("college");
    expect(sideOf(me("civil_servant"))).toBe("civil_servants");
  });

  it("the clerk, the auditor and the administrator have no side", () => {
    for (const role of ["clerk", "auditor", "administrator"] as const) {
      expect(sideOf(me(role))).toBeNull();
    }
  });

  it("everybody but the administrator reads what a closed round says", () => {
    expect(rolesThat(canReadViews)).toEqual(ROLES.filter((role) => role !== "administrator"));
  });

  it("only the civil servants who keep the collaboration ask its partners", () => {
    for (const may of [canInvitePartner, canWithdrawInvitation, canEnterPartnerView]) {
      expect(rolesThat((viewer) => may(viewer, mine))).toEqual(["civil_servant"]);
      expect(rolesThat((viewer) => may(viewer, others))).toEqual([]);
    }
  });
});
