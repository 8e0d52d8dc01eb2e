/** Who may read which piece of evidence: it follows the versions that refer to it. */
import { eq } from "drizzle-orm";
import { database } from "@/db";
import { evidence, reports, reportVersions } from "@/db/schema";
import { PERFORMANCES } from "@/db/vocabulary";
import type { Viewer } from "@/features/auth/types";
import { NotFoundError } from "@/lib/errors";
import type { FrozenContent } from "./content";
import { findFilingPlace } from "./filing-queries";
import { canReadReports, canReadVersion } from "./permissions";

export type EvidenceFile = {
  id: string;
  fileName: string;
  mediaType: string;
  sha256: string;
};

/**
 * A file this viewer may take along: one that a version refers to which they may read, or, for who reads drafts, any
 * that was added.
 * @throws NotFoundError
 */
export async function getEvidenceFile(viewer: Viewer, id: string): Promise<EvidenceFile> {
  if (!canReadReports(viewer)) throw new NotFoundError("evidence");
  const [row] = await database()
    .select({
      id: evidence.id,
      reportId: evidence.reportId,
      fileName: evidence.fileName,
      mediaType: evidence.mediaType,
      sha256: evidence.sha256,
      collaborationId: reports.collaborationId,
      momentId: reports.momentId,
    })
    .from(evidence)
    .innerJoin(reports, eq(reports.id, evidence.reportId))
    .where(eq(evidence.id, id))
    .limit(1);
  if (!row?.fileName || !row.mediaType) throw new NotFoundError(`evidence ${id}`);
  const place = await findFilingPlace(database(), row.collaborationId, row.momentId);
  if (!canReadVersion(viewer, "draft", place) && !(await isInReadableVersion())) {
    throw new NotFoundError(`evidence ${id}`);
  }
  return { id, fileName: row.fileName, mediaType: row.mediaType, sha256: row.sha256 };

  async function isInReadableVersion(): Promise<boolean> {
    const versions = await database()
      .select({ status: reportVersions.status, content: reportVersions.content })
      .from(reportVersions)
      .where(eq(reportVersions.reportId, row?.reportId ?? ""));
    return versions.some(
      ({ status, content }) =>
        status !== "draft" &&
        canReadVersion(viewer, status, place) &&
        refersTo(content as FrozenContent, id),
    );
  }
}

const refersTo = (content: FrozenContent, id: string) =>
  PERFORMANCES.some((performance) =>
    content.performances[performance].evidence.some(({ evidenceId }) => evidenceId === id),
  );
