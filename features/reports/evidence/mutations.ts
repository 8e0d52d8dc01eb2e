/** Evidence of a report: a link or a file. What was added stays; a version refers to it with its hash. */
import { eq } from "drizzle-orm";
import { database } from "@/db";
import { reports } from "@/db/schema";
import { hideUnless, requirePermission } from "@/features/audit-log/record";
import type { Viewer } from "@/features/auth/types";
import { recordFile, recordLink } from "@/features/evidence/record";
import type { OfferedFile } from "@/features/evidence/types";
import { NotFoundError, RuleError } from "@/lib/errors";
import { findFilingPlace, findReportAt } from "../filing/queries";
import { canFileReport, canKnowReport, canReadReports } from "../permissions";
import { isWritten } from "../status";

/** @returns the id of the evidence, to be ticked at the performances it supports. */
export async function addEvidenceLink(
  viewer: Viewer,
  reportId: string,
  link: { title: string; url: string },
): Promise<string> {
  await requireEvidencePlace(viewer, reportId);
  return recordLink(viewer, { kind: "report", id: reportId }, link);
}

/** @throws RuleError when the file may not be evidence */
export async function addEvidenceFile(
  viewer: Viewer,
  reportId: string,
  file: OfferedFile,
): Promise<string> {
  await requireEvidencePlace(viewer, reportId);
  return recordFile(viewer, { kind: "report", id: reportId }, file);
}

/** Only who files a report adds evidence to it, and only while it is being written. */
async function requireEvidencePlace(viewer: Viewer, reportId: string): Promise<void> {
  if (!canReadReports(viewer)) throw new NotFoundError();
  const [report] = await database()
    .select({ collaborationId: reports.collaborationId, momentId: reports.momentId })
    .from(reports)
    .where(eq(reports.id, reportId))
    .limit(1);
  if (!report) throw new NotFoundError();
  const place = await findFilingPlace(database(), report.collaborationId, report.momentId);
  const attempt = { action: "evidence_added", objectType: "report", objectId: reportId } as const;
  const found = await findReportAt(database(), place);
  await hideUnless(
    found !== null && canKnowReport(viewer, found, place),
    requirePermission(canFileReport(viewer, place), viewer, attempt),
  );
  if (!found || !isWritten(found.version.status)) throw new RuleError("report_moved_on");
}
