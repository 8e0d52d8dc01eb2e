/** What the council has of some collaborations: the released version of each report, with all that it says, oldest first. */
import { asc, eq, inArray } from "drizzle-orm";
import type { Database } from "./connect";
import { collaborations, moments, reports, reportVersions } from "./schema";

/** One query. */
export function listReleasedContents(db: Database, collaborationIds: readonly string[]) {
  return db
    .select({
      reportId: reports.id,
      releasedAt: reportVersions.releasedAt,
      collaboration: collaborations.name,
      moment: { kind: moments.kind, name: moments.name, cycleYear: moments.cycleYear },
      content: reportVersions.content,
    })
    .from(reports)
    .innerJoin(reportVersions, eq(reportVersions.id, reports.releasedVersionId))
    .innerJoin(collaborations, eq(collaborations.id, reports.collaborationId))
    .innerJoin(moments, eq(moments.id, reports.momentId))
    .where(inArray(reports.collaborationId, [...collaborationIds]))
    .orderBy(asc(reportVersions.releasedAt));
}
