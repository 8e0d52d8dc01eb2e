/** Evidence of a report: a link or a file. What was added stays; a version refers to it with its hash. */
import { eq } from "drizzle-orm";
import { reports } from "@/db/schema";
import type { Transaction } from "@/db/transaction";
import { permit } from "@/features/auth/permit";
import { recordFile, recordLink } from "@/features/evidence/record";
import type { OfferedFile } from "@/features/evidence/types";
import type { Permit, Viewer } from "@/features/viewer/types";
import { NotFoundError, RuleError } from "@/lib/errors";
import { findFilingPlace, findReportAt } from "../filing/queries";
import { canFileReport, canKnowReport, canReadReports } from "../permissions";
import { isWritten } from "../status";

/** @returns the id of the evidence, to be ticked at the performances it supports. */
export function addEvidenceLink(
  viewer: Viewer,
  reportId: string,
  link: { title: string; url: string },
): Promise<string> {
  return recordLink({ kind: "report", id: reportId }, link, asked(viewer, reportId));
}

/** @throws RuleError when the file may not be evidence */
export function addEvidenceFile(
  viewer: Viewer,
  reportId: string,
  file: OfferedFile,
): Promise<string> {
  return recordFile({ kind: "report", id: reportId }, file, asked(viewer, reportId));
}

/** Only who files a report adds evidence to it, and only while it is being written. */
const asked =
  (viewer: Viewer, reportId: string) =>
  async (tx: Transaction): Promise<Permit> => {
    if (!canReadReports(viewer)) throw new NotFoundError();
    const [report] = await tx
      .select({ collaborationId: reports.collaborationId, momentId: reports.momentId })
      .from(reports)
      .where(eq(reports.id, reportId))
      .limit(1);
    if (!report) throw new NotFoundError();
    const place = await findFilingPlace(tx, report.collaborationId, report.momentId);
    const found = await findReportAt(tx, place);
    const permitted = permit(tx, viewer, {
      may: canFileReport(viewer, place),
      knows: found !== null && canKnowReport(viewer, found, place),
      event: { action: "evidence_added", objectType: "report", objectId: reportId },
    });
    if (!found || !isWritten(found.version.status)) throw new RuleError("report_moved_on");
    return permitted;
  };
