import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { database } from "@/db";
import type { Database } from "@/db/connect";
import { auditEvents, evidence, findings, findingVersions } from "@/db/schema";
import { inScoreColumns } from "@/db/schema/scores";
import type { FindingStatus } from "@/db/vocabulary";
import { writtenRows } from "@/db/written";
import type { CorrectionHash, DraftHash, Sealed } from "@/features/audit-log/event-types";
import {
  type IsReadable,
  objectIds,
  type Reader,
  readableVersions,
  recordKind,
} from "@/features/audit-log/record-kind";
import { differs } from "@/features/audit-log/repeats";
import { collaborationHref } from "@/features/hrefs";
import type { Viewer } from "@/features/viewer/types";
import type { FrozenFinding } from "./content";
import { FINDING_VERSIONS } from "./frozen";
import { canKeepWorkingPapers, canReadFindings, canReadFindingVersion } from "./permissions";
import { scoresIn } from "./scores/scores";

declare module "@/features/audit-log/event-types" {
  interface EventPayloads {
    finding_started: DraftHash;
    finding_draft_saved: DraftHash;
    finding_correction_started: CorrectionHash;
    finding_published: {
      before: { status: FindingStatus };
      after: Sealed & {
        status: FindingStatus;
        collaborationId: string;
        cycleYear: number;
        snapshotSha256: string;
        correctionReason: string | null;
      };
    };
  }
}

export const findingKind = recordKind({
  objectType: "finding",
  href: ({ slug }) => slug && collaborationHref(slug),
  canRead: readableFindings,
  // The id leads from the correction under way, a working paper, to the version that is published.
  showsId: (viewer) =>
    canKeepWorkingPapers(viewer)
      ? undefined
      : sql`exists (select 1 from finding_versions where finding_id = ${auditEvents.objectId}
          and number = ${auditEvents.objectVersion} and status = 'published')`,
  // What a working paper is about is in the log for nobody, that of a correction included.
  subject: {
    table: findingVersions,
    id: sql`${findingVersions.findingId} || '/' || ${findingVersions.number}`,
    collaborationId: sql`case when ${findingVersions.status} = 'published' then
      (select ${findings.collaborationId} from ${findings} where ${eq(findings.id, findingVersions.findingId)}) end`,
    isByVersion: true,
  },
  frozen: [FINDING_VERSIONS],
  repeats: [{ name: "findings", id: findings.id, compare: changedFindings }],
  references,
});

/** By version: a correction is a working paper until it is published. */
async function readableFindings(...[viewer, entries]: Parameters<Reader>): Promise<IsReadable> {
  const { findingId: id, number, status } = findingVersions;
  const versions = await database()
    .select({ id, number, status })
    .from(findingVersions)
    .where(inArray(id, objectIds(entries)));
  return readableVersions(versions.filter((version) => canReadFindingVersion(viewer, version)));
}

async function references(viewer: Viewer, evidenceIds: readonly string[]) {
  if (!canReadFindings(viewer)) return [];
  return database()
    .select({ id: evidence.id, content: findingVersions.content })
    .from(evidence)
    .innerJoin(findingVersions, eq(findingVersions.findingId, evidence.findingId))
    .where(and(inArray(evidence.id, [...evidenceIds]), eq(findingVersions.status, "published")));
}

async function changedFindings(db: Database, ids: readonly string[]): Promise<string[]> {
  const { findingId, number, status } = findingVersions;
  const rows = await writtenRows(db, findings, inArray(findings.id, [...ids]));
  const versions = await db
    .select()
    .from(findingVersions)
    .where(and(inArray(findingId, [...ids]), eq(status, "published")))
    .orderBy(asc(number));
  return rows
    .filter((row) => {
      const version = versions.findLast((one) => one.findingId === row.id);
      const content = version?.content as FrozenFinding | undefined;
      return differs(row, {
        publishedVersionId: version?.id ?? null,
        publishedAt: version?.publishedAt ?? null,
        ...(content && {
          collaborationId: content.collaborationId,
          cycleYear: content.cycleYear,
          ...inScoreColumns(scoresIn(content)),
        }),
      });
    })
    .map(({ id }) => id);
}
