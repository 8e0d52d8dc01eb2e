/** Who may read which piece of evidence: it follows the versions that refer to it. */
import { eq } from "drizzle-orm";
import { database } from "@/db";
import { reports, reportVersions } from "@/db/schema";
import { PERFORMANCES } from "@/db/vocabulary";
import { findFileOf } from "@/features/evidence/record";
import type { EvidenceFile } from "@/features/evidence/types";
import type { Viewer } from "@/features/viewer/types";
import type { FrozenContent } from "../content";
import { findFilingPlace } from "../filing/queries";
import { canReadReports, canReadVersion } from "../permissions";

/**
 * A file of a report that this viewer may take along: one that a version refers to which they may read, or, for who reads
 * drafts, any that was added. Null when it is none.
 */
export async function findReportFile(viewer: Viewer, id: string): Promise<EvidenceFile | null> {
  if (!canReadReports(viewer)) return null;
  const found = await findFileOf("report", id);
  if (!found) return null;
  const [report] = await database()
    .select({ collaborationId: reports.collaborationId, momentId: reports.momentId })
    .from(reports)
    .where(eq(reports.id, found.ownerId))
    .limit(1);
  if (!report) return null;
  const place = await findFilingPlace(database(), report.collaborationId, report.momentId);
  if (canReadVersion(viewer, "draft", place)) return found.file;
  const versions = await database()
    .select({ status: reportVersions.status, content: reportVersions.content })
    .from(reportVersions)
    .where(eq(reportVersions.reportId, found.ownerId));
  const isInReadableVersion = versions.some(
    ({ status, content }) =>
      status !== "draft" &&
      canReadVersion(viewer, status, place) &&
      refersTo(content as FrozenContent, id),
  );
  return isInReadableVersion ? found.file : null;
}

const refersTo = (content: FrozenContent, id: string) =>
  PERFORMANCES.some((performance) =>
    content.performances[performance].evidence.some(({ evidenceId }) => evidenceId === id),
  );
