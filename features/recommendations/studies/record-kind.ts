import { asc, inArray, sql } from "drizzle-orm";
import { database } from "@/db";
import type { Database } from "@/db/connect";
import { studies, studyVersions } from "@/db/schema";
import { writtenRows } from "@/db/written";
import { hashes } from "@/features/audit-log/canonical";
import type { DraftHash, Sealed } from "@/features/audit-log/event-types";
import {
  type IsReadable,
  objectIds,
  type Reader,
  readableAmong,
  recordKind,
} from "@/features/audit-log/record-kind";
import { canReadStudy } from "../permissions";
import { STUDY_VERSIONS } from "./frozen";
import { snapshotOf } from "./snapshot";

type Snapshot = ReturnType<typeof snapshotOf>;
type Published = Snapshot & Sealed & { snapshotSha256: string };

declare module "@/features/audit-log/event-types" {
  interface EventPayloads {
    study_added: DraftHash;
    study_changed: { before: { contentSha256: string } } & DraftHash;
    study_published: { after: Published };
    study_revised: { before: Snapshot; after: Published & { reason: string } };
  }
}

export const studyKind = recordKind({
  objectType: "study",
  canRead: readableStudies,
  // The words of a draft are in the log for nobody.
  subject: {
    table: studies,
    id: studies.id,
    name: sql`case when ${studies.status} = 'published' then ${studies.title} end`,
  },
  frozen: [STUDY_VERSIONS],
  repeats: [{ name: "studies", id: studies.id, compare: changedStudies }],
});

async function readableStudies(...[viewer, entries]: Parameters<Reader>): Promise<IsReadable> {
  const rows = await database()
    .select({ id: studies.id, status: studies.status })
    .from(studies)
    .where(inArray(studies.id, objectIds(entries)));
  const isKnown = readableAmong(rows.filter((row) => canReadStudy(viewer, row)));
  return (entry) => entry.objectVersion !== null && isKnown(entry);
}

/** A published study reads as its newest version, with all its recommendations. */
async function changedStudies(db: Database, ids: readonly string[]): Promise<string[]> {
  const versions = await db
    .select()
    .from(studyVersions)
    .where(inArray(studyVersions.studyId, [...ids]))
    .orderBy(asc(studyVersions.number));
  const newest = new Map(versions.map((version) => [version.studyId, version]));
  const changed: string[] = [];
  await writtenRows(db, studies, inArray(studies.id, [...ids]));
  const found = await db.query.studies.findMany({
    where: inArray(studies.id, [...ids]),
    with: { recommendations: { with: { collaborations: true } } },
  });
  for (const { recommendations: own, ...study } of found) {
    const rows = own.map(({ collaborations, ...row }) => ({
      ...row,
      collaborationIds: collaborations.map(({ collaborationId }) => collaborationId),
    }));
    const version = newest.get(study.id);
    const isAsSaid = version
      ? study.status === "published" &&
        study.number === version.number &&
        rows.every(({ isPublished }) => isPublished) &&
        hashes(snapshotOf(study, rows), version.snapshotSha256)
      : study.status === "draft";
    if (!isAsSaid) changed.push(study.id);
  }
  return changed;
}
