/** Who gives a view, who opens and closes a round, and who asks the partners. */
import type { Role, ViewSide } from "@/db/vocabulary";
import {
  canKeepCollaboration,
  canReadCollaborations,
  type Relation,
} from "@/features/collaborations/permissions";
import type { Actor } from "@/features/viewer/types";

/** What a closed round says is there for all who read collaborations; who said it is for nobody. */
export const canReadViews = canReadCollaborations;

export const canOpenRound = (viewer: Actor) => viewer.role === "clerk";
export const canCloseRound = canOpenRound;

const SIDES: Partial<Record<Role, ViewSide>> = {
  council_member: "council",
  alderman: "college",
  civil_servant: "civil_servants",
};

/** The side on which somebody gives a view; null for who has no side, such as the clerk and the auditor. */
export const sideOf = (viewer: Actor): ViewSide | null => SIDES[viewer.role] ?? null;

export const canGiveView = (viewer: Actor) => sideOf(viewer) !== null;

/** The civil servants who keep the collaboration know its partners. */
export const canInvitePartner = (viewer: Actor, relation: Relation) =>
  canKeepCollaboration(viewer, relation);
export const canWithdrawInvitation = canInvitePartner;

/** By role and relation; that they gave their own view first is a rule (status.ts). */
export const canEnterPartnerView = canInvitePartner;
