/** Who may read and keep collaborations. Pure questions; the answer follows from role and relation. */
import type { Actor } from "@/features/viewer/types";

/** How a viewer can stand to one collaboration. */
export type Relation = {
  portfolioHolderId: string | null;
  /** The civil servants who keep it. */
  keeperIds: readonly string[];
};

/** Everybody but the administrator, who has no content. */
export const canReadCollaborations = (actor: Actor): boolean => actor.role !== "administrator";

export const canAddCollaboration = (actor: Actor): boolean =>
  actor.role === "clerk" || actor.role === "alderman";

/** A clerk adds to any portfolio or to none yet, an alderman to the own one only. */
export const canAddToPortfolio = (actor: Actor, portfolioHolderId: string | null): boolean =>
  actor.role === "clerk" || (actor.role === "alderman" && portfolioHolderId === actor.id);

/** The civil servants it is assigned to, and nobody else. */
export const canKeepCollaboration = (actor: Actor, { keeperIds }: Relation): boolean =>
  actor.role === "civil_servant" && keeperIds.includes(actor.id);

/** Whether two names in the registry are one partner is for the clerk, of whichever collaborations they are. */
export const canMergePartners = (actor: Actor): boolean => actor.role === "clerk";

/** Civil servants and portfolios are assigned by the administrator. */
export const canAssignCollaborations = (actor: Actor): boolean => actor.role === "administrator";

/** What was not released yet is for those who work on it, and for the auditor. Drafts are the civil servants' own. */
export const canSeeUnreleased = (actor: Actor, relation: Relation): boolean =>
  actor.role === "auditor" ||
  canKeepCollaboration(actor, relation) ||
  (actor.role === "alderman" && relation.portfolioHolderId === actor.id);
