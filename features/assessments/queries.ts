import { desc, eq } from "drizzle-orm";
import { database } from "@/db";
import { assessments } from "@/db/schema";
import type { Viewer } from "@/features/viewer/types";
import { NotFoundError } from "@/lib/errors";
import type { Choice, DraftAssessment, FrozenAssessment, ReadAssessment } from "./content";
import { readDraft } from "./freeze";
import {
  canAssess,
  canProposeAssessment,
  canReadAssessments,
  canReadAssessmentVersion,
  canRecordCouncilDecision,
} from "./permissions";
import {
  type AssessmentPlace,
  findPlace,
  findVersion,
  listIndicators,
  loadFreezeContext,
  positionIn,
} from "./place-queries";
import { can, isWritten, nextVersionAfter } from "./status";
import type {
  AssessmentDetail,
  AssessmentSummary,
  AssessmentVerbs,
  AssessmentVersion,
} from "./types";

/**
 * The assessment of a collaboration as this viewer may read it. By default the newest version that is no draft; without one
 * the draft, and without that nothing.
 * @throws NotFoundError for who has no content, and for a version the viewer may not read
 */
export async function getAssessment(
  viewer: Viewer,
  slug: string,
  { version: number }: { version?: number } = {},
): Promise<AssessmentDetail> {
  const { place, all, versions } = await getReadableVersions(viewer, slug);
  const version =
    number === undefined
      ? (versions.find(({ status }) => status !== "draft") ?? versions[0])
      : versions.find((one) => one.number === number);
  if (!version && number !== undefined) throw new NotFoundError(`version of ${slug}`);
  return {
    collaboration: { id: place.collaborationId, slug, name: place.name },
    shown: version ? { version, ...(await readContent(version, place)) } : null,
    inForceNumber: versions.find(({ status }) => status === "decided")?.number ?? null,
    indicators: await listIndicators(database(), place.collaborationId),
    versions,
    may: verbsOf(viewer, place, all[0] ?? null),
  };
}

/** For the card of a collaboration. @throws NotFoundError for who has no content */
export async function findAssessmentSummary(
  viewer: Viewer,
  slug: string,
): Promise<AssessmentSummary> {
  const { place, all, versions } = await getReadableVersions(viewer, slug);
  const [newest] = versions;
  const decided = versions.find(({ status }) => status === "decided");
  return {
    newest: newest ? { number: newest.number, status: newest.status } : null,
    inForce: decided ? { ...decided, band: decided.advisedBand } : null,
    mayWrite: verbsOf(viewer, place, all[0] ?? null).write,
  };
}

/** The collaboration with all versions, and with those the viewer may read. @throws NotFoundError for who has no content */
export async function getReadableVersions(viewer: Viewer, slug: string) {
  if (!canReadAssessments(viewer)) throw new NotFoundError("assessments");
  const place = await findPlace(database(), { slug });
  const all = await listVersions(place.collaborationId);
  return {
    place,
    all,
    versions: all.filter((version) => canReadAssessmentVersion(viewer, version, place)),
  };
}

async function listVersions(collaborationId: string): Promise<AssessmentVersion[]> {
  const name = { columns: { name: true } } as const;
  const rows = await database().query.assessments.findMany({
    where: eq(assessments.collaborationId, collaborationId),
    orderBy: desc(assessments.number),
    columns: { content: false, decision: false },
    with: { savedBy: name, submittedBy: name, returnedBy: name, proposedBy: name, decidedBy: name },
  });
  return rows.map(({ savedBy, submittedBy, returnedBy, proposedBy, decidedBy, ...row }) => ({
    id: row.id,
    number: row.number,
    status: row.status,
    revision: row.revision,
    savedAt: row.savedAt,
    savedBy: savedBy.name,
    submittedAt: row.submittedAt,
    submittedBy: submittedBy?.name ?? null,
    submittedById: row.submittedById,
    returnedAt: row.returnedAt,
    returnedBy: returnedBy?.name ?? null,
    returnReason: row.returnReason,
    proposedAt: row.proposedAt,
    proposedBy: proposedBy?.name ?? null,
    collegeDecidedOn: row.collegeDecidedOn,
    collegeDecisionNumber: row.collegeDecisionNumber,
    decidedAt: row.decidedAt,
    decidedBy: decidedBy?.name ?? null,
    councilDecidedOn: row.councilDecidedOn,
    councilDecisionNumber: row.councilDecisionNumber,
    rejectionReason: row.rejectionReason,
    isAmended: row.isAmended,
    snapshotSha256: row.snapshotSha256,
    decisionSha256: row.decisionSha256,
    frameworkVersion: row.frameworkVersion,
    position: positionIn(row),
    advisedBand: row.advisedBand,
    advisedStyle: row.advisedStyle,
    isProvisional: row.isProvisional,
    style: row.style,
    secondaryStyle: row.secondaryStyle,
    oversightPackage: row.oversightPackage,
    evaluateOn: row.evaluateOn,
  }));
}

/** What a version says; of a draft, what it says so far. */
async function readContent(
  { id, status }: AssessmentVersion,
  { collaborationId }: AssessmentPlace,
): Promise<{ content: ReadAssessment; decision: Choice | null }> {
  const row = await findVersion(database(), id);
  if (status !== "draft") {
    return {
      content: row.content as FrozenAssessment,
      decision: row.decision as Choice | null,
    };
  }
  const context = await loadFreezeContext(database(), collaborationId);
  return { content: readDraft(row.content as DraftAssessment, context).content, decision: null };
}

function verbsOf(
  viewer: Viewer,
  place: AssessmentPlace,
  newest: AssessmentVersion | null,
): AssessmentVerbs {
  const writes = canAssess(viewer, place);
  const status = newest?.status;
  const proposes =
    status === "submitted" && canProposeAssessment(viewer, place, newest?.submittedById ?? null);
  return {
    write: writes && (!status || isWritten(status)),
    renew: writes && status !== undefined && nextVersionAfter(status) === "renewal",
    propose: proposes,
    return: proposes,
    record: status !== undefined && can(status, "decide") && canRecordCouncilDecision(viewer),
  };
}
