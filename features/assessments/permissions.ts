import type { AssessmentStatus } from "@/db/vocabulary";
import { canKeepCollaboration, type Relation } from "@/features/collaborations/permissions";
import type { Actor } from "@/features/viewer/types";

/** Draft, submit, start a next version: the civil servants the collaboration is assigned to. */
export const canAssess = canKeepCollaboration;

/** Propose to the council or return: the portfolio holder, and never who submitted it. */
export const canProposeAssessment = (
  viewer: Actor,
  relation: Relation,
  submittedById: string | null,
): boolean => holdsPortfolio(viewer, relation) && submittedById !== viewer.id;

/** What the council decided is recorded by its own staff. */
export const canRecordCouncilDecision = (viewer: Actor): boolean => viewer.role === "clerk";

/** The administrator has no content. */
export const canReadAssessments = (viewer: Actor): boolean => viewer.role !== "administrator";

/** What a permission asks of a version. */
export interface VersionStanding {
  status: AssessmentStatus;
  /** Null until the college proposed it to the council. */
  proposedAt: Date | null;
}

/**
 * What was proposed to the council stays for all, also when the council returned it. A draft is for those who write it and
 * for the auditor; what was submitted, or returned by the alderman, is also for the portfolio holder.
 */
export function canReadAssessmentVersion(
  viewer: Actor,
  { status, proposedAt }: VersionStanding,
  relation: Relation,
): boolean {
  if (!canReadAssessments(viewer)) return false;
  if (proposedAt !== null || viewer.role === "auditor" || canAssess(viewer, relation)) return true;
  return status !== "draft" && holdsPortfolio(viewer, relation);
}

const holdsPortfolio = (viewer: Actor, relation: Relation) =>
  viewer.role === "alderman" && relation.portfolioHolderId === viewer.id;
