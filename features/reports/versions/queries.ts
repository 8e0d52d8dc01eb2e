import { desc, eq } from "drizzle-orm";
import { database } from "@/db";
import { reportVersions } from "@/db/schema";
import type { VersionSummary } from "../types";

const byName = { columns: { name: true } } as const;

/** Every version of a report, newest first. For other queries only: which of them a viewer may read is not asked here. */
export async function listVersions(reportId: string): Promise<VersionSummary[]> {
  const rows = await database().query.reportVersions.findMany({
    columns: {
      id: true,
      number: true,
      status: true,
      revision: true,
      correctionReason: true,
      savedAt: true,
      submittedAt: true,
      submittedById: true,
      withdrawnAt: true,
      returnedAt: true,
      returnReason: true,
      releasedAt: true,
      collegeDecidedOn: true,
      collegeDecisionNumber: true,
      concludedAt: true,
      snapshotSha256: true,
    },
    with: { savedBy: byName, submittedBy: byName, returnedBy: byName, releasedBy: byName },
    where: eq(reportVersions.reportId, reportId),
    orderBy: desc(reportVersions.number),
  });
  return rows.map(({ savedBy, submittedBy, returnedBy, releasedBy, ...row }) => ({
    ...row,
    savedBy: savedBy.name,
    submittedBy: submittedBy?.name ?? null,
    returnedBy: returnedBy?.name ?? null,
    releasedBy: releasedBy?.name ?? null,
  }));
}
