import { eq } from "drizzle-orm";
import { database } from "@/db";
import { reports, reportVersions } from "@/db/schema";
import { PERFORMANCES } from "@/db/vocabulary";
import { listEvidenceOf } from "@/features/evidence/record";
import type { EvidenceItem } from "@/features/evidence/types";
import type { Viewer } from "@/features/viewer/types";
import { dateOf } from "@/lib/dates";
import { NotFoundError } from "@/lib/errors";
import type { DraftContent, FrozenContent, ReadContent } from "./content";
import { daysLate, filingState } from "./filing/debts";
import { type FilingPlace, findFilingPlace, loadFilingContext, today } from "./filing/queries";
import { findPreviousReport } from "./form/previous-queries";
import { readDraft } from "./freeze";
import { canFileReport, canReadReports, canReadVersion, canReleaseReport } from "./permissions";
import { can, isWritten, nextDraftAfter } from "./status";
import type { ReportDetail, ReportVerbs, VersionSummary } from "./types";
import { correctionsOf, laterThan } from "./versions/later-queries";
import { listVersions } from "./versions/queries";

/**
 * A report as this viewer may read it. By default the version the council has, else the newest one
 * that the viewer may read.
 * @throws NotFoundError, also for a version the viewer may not read: it does not exist for them.
 */
export async function getReport(
  viewer: Viewer,
  id: string,
  { version: number }: { version?: number } = {},
): Promise<ReportDetail> {
  const { report, place, versions } = await getReadableReport(viewer, id);
  const released = versions.find((version) => version.id === report.releasedVersionId);
  const version =
    number === undefined
      ? (released ?? versions[0])
      : versions.find((one) => one.number === number);
  if (!version) throw new NotFoundError(`version of report ${id}`);
  const { content, later } = await readVersion(version, place, report);
  const [items, previous] = await Promise.all([
    listEvidenceOf({ kind: "report", id }),
    findPreviousReport(place),
  ]);
  return {
    id,
    collaboration: { id: place.collaborationId, slug: place.slug, name: place.name },
    moment: place.moment,
    relations: { portfolioHolderId: place.portfolioHolderId, assignedIds: place.assignedIds },
    filing: filingState(
      {
        latestStatus: report.latestStatus,
        isReleased: report.releasedVersionId !== null,
        isConcluded: report.concludedAt !== null,
      },
      place.moment,
      today(),
    ),
    firstSubmittedAt: report.firstSubmittedAt,
    daysLate: report.firstSubmittedAt ? daysLate(place.moment, dateOf(report.firstSubmittedAt)) : 0,
    releasedNumber: released?.number ?? null,
    concludedAt: report.concludedAt,
    version,
    content,
    later,
    evidence: evidenceOf(content, items),
    previous,
    versions,
    may: verbsOf(viewer, place, version, version.number === report.latestNumber),
  };
}

const reportColumns = {
  id: reports.id,
  collaborationId: reports.collaborationId,
  momentId: reports.momentId,
  latestNumber: reports.latestNumber,
  latestStatus: reports.latestStatus,
  firstSubmittedAt: reports.firstSubmittedAt,
  releasedVersionId: reports.releasedVersionId,
  concludedAt: reports.concludedAt,
};

/** A report with the versions of it that this viewer may read, newest first. @throws NotFoundError when there is none. */
export async function getReadableReport(viewer: Viewer, id: string) {
  if (!canReadReports(viewer)) throw new NotFoundError("reports");
  const [report] = await database()
    .select(reportColumns)
    .from(reports)
    .where(eq(reports.id, id))
    .limit(1);
  if (!report) throw new NotFoundError(`report ${id}`);
  const place = await findFilingPlace(database(), report.collaborationId, report.momentId);
  const versions = (await listVersions(id)).filter((version) =>
    canReadVersion(viewer, version.status, place),
  );
  if (versions.length === 0) throw new NotFoundError(`report ${id}`);
  return { report, place, versions };
}

/** What a version says; of a draft, what it says so far. */
export async function readContent(...asked: Parameters<typeof readVersion>): Promise<ReadContent> {
  return (await readVersion(...asked)).content;
}

/** With what became of it in the record since. */
async function readVersion(
  version: VersionSummary,
  place: FilingPlace,
  report: { id: string; firstSubmittedAt: Date | null },
): Promise<Pick<ReportDetail, "later"> & { content: ReadContent }> {
  const corrections = correctionsOf(place.collaborationId);
  const [row] = await database()
    .select({ content: reportVersions.content, corrections })
    .from(reportVersions)
    .where(eq(reportVersions.id, version.id))
    .limit(1);
  if (!row) throw new NotFoundError(`version ${version.id}`);
  const later = laterThan(version.submittedAt, row.corrections);
  if (version.status !== "draft") return { content: row.content as FrozenContent, later };
  const draft = row.content as DraftContent;
  const context = await loadFilingContext(database(), place, report, draft);
  return { content: readDraft(draft, context).content, later };
}

function evidenceOf(content: ReadContent, items: EvidenceItem[]): EvidenceItem[] {
  const used = new Set(
    PERFORMANCES.flatMap((performance) =>
      content.performances[performance].evidence.map((item) => item.evidenceId),
    ),
  );
  return items.filter((item) => used.has(item.id));
}

function verbsOf(
  viewer: Viewer,
  place: FilingPlace,
  version: VersionSummary,
  isNewest: boolean,
): ReportVerbs {
  const files = isNewest && canFileReport(viewer, place);
  const releases = isNewest && canReleaseReport(viewer, place, version.submittedById);
  const next = nextDraftAfter(version.status);
  return {
    edit: files && isWritten(version.status),
    withdraw: files && can(version.status, "withdraw"),
    return: releases && can(version.status, "return"),
    release: releases && can(version.status, "release"),
    correct: files && next === "correction",
  };
}
