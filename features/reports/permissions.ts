import type { ReportStatus } from "@/db/vocabulary";
import type { Actor } from "@/features/viewer/types";

/** The relations of a collaboration that decide who may do what with its reports. */
export type ReportRelations = { portfolioHolderId: string | null; assignedIds: readonly string[] };

const isAssigned = (viewer: Actor, relations: ReportRelations) =>
  viewer.role === "civil_servant" && relations.assignedIds.includes(viewer.id);

const holdsPortfolio = (viewer: Actor, relations: ReportRelations) =>
  viewer.role === "alderman" && relations.portfolioHolderId === viewer.id;

/** Draft, submit, withdraw, correct: the civil servants the collaboration is assigned to. */
export const canFileReport = isAssigned;

/** Release or return: the portfolio holder, and never who filed it. */
export const canReleaseReport = (
  viewer: Actor,
  relations: ReportRelations,
  submittedById: string | null,
) => holdsPortfolio(viewer, relations) && submittedById !== viewer.id;

/** The list of reports and what the council may know of each. The administrator has no content. */
export const canReadReports = (viewer: Actor) => viewer.role !== "administrator";

/**
 * Released versions are for all; a draft is for those who write it and the auditor; what was
 * submitted is also for the portfolio holder.
 */
export function canReadVersion(
  viewer: Actor,
  status: ReportStatus,
  relations: ReportRelations,
): boolean {
  if (!canReadReports(viewer)) return false;
  if (status === "released" || status === "concluded") return true;
  if (isAssigned(viewer, relations) || viewer.role === "auditor") return true;
  return status !== "draft" && holdsPortfolio(viewer, relations);
}

/** That there is a report at all: once the council has it, or for who may read its newest version. */
export const canKnowReport = (
  viewer: Actor,
  found: { report: { releasedVersionId: string | null }; version: { status: ReportStatus } },
  relations: ReportRelations,
): boolean =>
  found.report.releasedVersionId !== null
    ? canReadReports(viewer)
    : canReadVersion(viewer, found.version.status, relations);
