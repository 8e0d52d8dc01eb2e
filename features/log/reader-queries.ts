/** Which events show their content to a viewer: those of objects that they may read themselves. */
import { and, eq, inArray, isNotNull, type SQL, sql } from "drizzle-orm";
import { database } from "@/db";
import {
  assessments,
  auditEvents,
  evidence,
  findingVersions,
  followUpReports,
  recommendationStatements,
  recommendations,
  reportVersions,
  samples,
  studies,
} from "@/db/schema";
import { canReadAssessmentVersion } from "@/features/assessments/permissions";
import { isAnonymous } from "@/features/audit-log/anonymous";
import { isWorking, type ObjectType } from "@/features/audit-log/events";
import {
  canKeepWorkingPapers,
  canReadFindings,
  canReadFindingVersion,
  canReadSample,
} from "@/features/findings/permissions";
import {
  canReadFollowUp,
  canReadRecommendations,
  canReadStudy,
} from "@/features/recommendations/permissions";
import { canReadVersion } from "@/features/reports/permissions";
import { canManageUsers } from "@/features/users/permissions";
import type { Viewer } from "@/features/viewer/types";

interface Entry {
  action: string;
  objectType: string;
  objectId: string;
  objectVersion: number | null;
}

type IsReadable = (entry: Entry) => boolean;
type Reader = (viewer: Viewer, entries: readonly Entry[]) => IsReadable | Promise<IsReadable>;

/** Who reads the log keeps no collaboration and holds no portfolio: neither gives the right to a draft. */
const NO_RELATION = { portfolioHolderId: null, assignedIds: [], keeperIds: [] };

const everybody: Reader = () => () => true;
/** The auditor reads everything but what `isAnonymous` keeps from all. */
const auditorOnly: Reader = (viewer) => () => viewer.role === "auditor";

/**
 * By the type of the object. A new type of object says here who may read it, by the permission of its own feature;
 * `auditorOnly` is the safe answer.
 */
const READERS: Record<ObjectType, Reader> = {
  session: everybody,
  user: (viewer) => () => canManageUsers(viewer) || viewer.role === "auditor",
  collaboration: everybody,
  partner: everybody,
  cycle: everybody,
  moment: everybody,
  report: readableReports,
  evidence: readableEvidence,
  question: everybody,
  judgement: everybody,
  commitment: everybody,
  view_round: (viewer) => (entry) =>
    viewer.role === "auditor" || !entry.action.startsWith("partner_"),
  assessment: readableAssessments,
  finding: readableFindings,
  sample: readableSamples,
  study: readableStudies,
  recommendation: readableRecommendations,
  follow_up: readableFollowUps,
  export: everybody,
  // The salt in a seal would let a clerk test a guess at what stands in an account.
  audit_log: (viewer) => (entry) => viewer.role === "auditor" || entry.action !== "record_sealed",
  settings: everybody,
};

/** Answers for each of these events whether the viewer may see its content; a few queries, however many events. */
export async function contentReader(
  viewer: Viewer,
  entries: readonly Entry[],
): Promise<IsReadable> {
  const types = [...new Set(entries.map(({ objectType }) => objectType))];
  const readers = new Map<string, IsReadable>();
  for (const type of types) {
    const reader = Object.hasOwn(READERS, type) ? READERS[type as ObjectType] : auditorOnly;
    const own = entries.filter(({ objectType }) => objectType === type);
    readers.set(type, await reader(viewer, own));
  }
  return (entry) =>
    !isAnonymous(entry.action) &&
    (!isWorking(entry.action) || viewer.role === "auditor") &&
    (readers.get(entry.objectType)?.(entry) ?? false);
}

/**
 * Which events show the id of their object too: by it, other events are known to be about the same. The id of a finding leads
 * from the correction under way, a working paper, to the version that is published.
 */
export async function objectReader(viewer: Viewer, entries: readonly Entry[]): Promise<IsReadable> {
  const own = entries.filter(({ objectType }) => objectType === "finding");
  if (own.length === 0 || canKeepWorkingPapers(viewer)) return () => true;
  const isReadable = await readableFindings(viewer, own);
  return (entry) => entry.objectType !== "finding" || isReadable(entry);
}

/** The same in words of the database, so that nobody finds such an event by the id either. */
export const showsObject = (viewer: Viewer): SQL | undefined =>
  canKeepWorkingPapers(viewer)
    ? undefined
    : sql`(${auditEvents.objectType} <> 'finding' or exists (select 1 from finding_versions
        where finding_id = ${auditEvents.objectId} and number = ${auditEvents.objectVersion} and status = 'published'))`;

/** What the council may know of: events that show their content to all its members. */
export const councilReader = (viewer: Viewer, entries: readonly Entry[]): Promise<IsReadable> =>
  contentReader({ ...viewer, role: "council_member" }, entries);

const idsOf = (entries: readonly Entry[]) => [...new Set(entries.map(({ objectId }) => objectId))];

/** By version: what was returned or is being corrected is not with the council. */
async function readableReports(viewer: Viewer, entries: readonly Entry[]): Promise<IsReadable> {
  const { reportId, number, status } = reportVersions;
  const versions = await database()
    .select({ reportId, number, status })
    .from(reportVersions)
    .where(inArray(reportId, idsOf(entries)));
  const readable = new Set(
    versions
      .filter((version) => canReadVersion(viewer, version.status, NO_RELATION))
      .map((version) => `${version.reportId}/${version.number}`),
  );
  return ({ objectId, objectVersion }) => readable.has(`${objectId}/${objectVersion}`);
}

/** By version too: a correction is a working paper until it is published. */
async function readableFindings(viewer: Viewer, entries: readonly Entry[]): Promise<IsReadable> {
  const { findingId, number, status } = findingVersions;
  const versions = await database()
    .select({ findingId, number, status })
    .from(findingVersions)
    .where(inArray(findingId, idsOf(entries)));
  const readable = new Set(
    versions
      .filter((version) => canReadFindingVersion(viewer, version))
      .map((version) => `${version.findingId}/${version.number}`),
  );
  return ({ objectId, objectVersion }) => readable.has(`${objectId}/${objectVersion}`);
}

async function readableStudies(viewer: Viewer, entries: readonly Entry[]): Promise<IsReadable> {
  const rows = await database()
    .select({ id: studies.id, status: studies.status })
    .from(studies)
    .where(inArray(studies.id, idsOf(entries)));
  const readable = new Set(rows.filter((row) => canReadStudy(viewer, row)).map(({ id }) => id));
  return ({ objectId, objectVersion }) => readable.has(objectId) && objectVersion !== null;
}

/** What was said of a published recommendation is for all; the work before it shows only hashes. */
async function readableRecommendations(
  viewer: Viewer,
  entries: readonly Entry[],
): Promise<IsReadable> {
  const rows = await database()
    .select({ id: recommendations.id, status: studies.status })
    .from(recommendations)
    .innerJoin(studies, eq(studies.id, recommendations.studyId))
    .where(inArray(recommendations.id, idsOf(entries)));
  const readable = new Set(rows.filter((row) => canReadStudy(viewer, row)).map(({ id }) => id));
  return ({ objectId }) => readable.has(objectId);
}

async function readableSamples(viewer: Viewer, entries: readonly Entry[]): Promise<IsReadable> {
  const rows = await database()
    .select({ id: samples.id, status: samples.status })
    .from(samples)
    .where(inArray(samples.id, idsOf(entries)));
  const readable = new Set(
    rows
      .filter(({ status }) => canReadSample(viewer, { isPublished: status === "published" }))
      .map(({ id }) => id),
  );
  return ({ objectId }) => readable.has(objectId);
}

/** Known by its year and version; events from before there were corrections are of the first. */
async function readableFollowUps(viewer: Viewer, entries: readonly Entry[]): Promise<IsReadable> {
  const { year, number, sentAt } = followUpReports;
  const rows = await database()
    .select({ year, number, sentAt })
    .from(followUpReports)
    .where(inArray(year, idsOf(entries).map(Number).filter(Number.isInteger)));
  const readable = new Set(
    rows
      .filter((row) => canReadFollowUp(viewer, { isSent: row.sentAt !== null }))
      .map((row) => `${row.year} ${row.number}`),
  );
  return ({ objectId, objectVersion }) => readable.has(`${objectId} ${objectVersion ?? 1}`);
}

/** Evidence follows what refers to it: a released report, what was said of a recommendation, a published finding. */
async function readableEvidence(viewer: Viewer, entries: readonly Entry[]): Promise<IsReadable> {
  if (viewer.role === "auditor") return () => true;
  const isAsked = inArray(evidence.id, idsOf(entries));
  const [reported, said, found] = await Promise.all([
    database()
      .select({ id: evidence.id, status: reportVersions.status, content: reportVersions.content })
      .from(evidence)
      .innerJoin(reportVersions, eq(reportVersions.reportId, evidence.reportId))
      .where(and(isAsked, inArray(reportVersions.status, ["released", "concluded"]))),
    database()
      .select({ id: evidence.id, content: recommendationStatements.evidence })
      .from(evidence)
      .innerJoin(
        recommendationStatements,
        eq(recommendationStatements.recommendationId, evidence.recommendationId),
      )
      .where(and(isAsked, isNotNull(recommendationStatements.evidence))),
    database()
      .select({ id: evidence.id, content: findingVersions.content })
      .from(evidence)
      .innerJoin(findingVersions, eq(findingVersions.findingId, evidence.findingId))
      .where(and(isAsked, eq(findingVersions.status, "published"))),
  ]);
  const referring = [
    ...reported.filter(({ status }) => canReadVersion(viewer, status, NO_RELATION)),
    ...(canReadRecommendations(viewer) ? said : []),
    ...(canReadFindings(viewer) ? found : []),
  ];
  const readable = new Set(
    referring.filter(({ id, content }) => JSON.stringify(content).includes(id)).map(({ id }) => id),
  );
  return ({ objectId }) => readable.has(objectId);
}

async function readableAssessments(viewer: Viewer, entries: readonly Entry[]): Promise<IsReadable> {
  const { id, status, proposedAt } = assessments;
  const versions = await database()
    .select({ id, status, proposedAt })
    .from(assessments)
    .where(inArray(id, idsOf(entries)));
  const readable = new Set(
    versions
      .filter((version) => canReadAssessmentVersion(viewer, version, NO_RELATION))
      .map((version) => version.id),
  );
  return ({ objectId }) => readable.has(objectId);
}
