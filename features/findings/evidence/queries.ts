/** Files under a score of the Rekenkamer: which there are, and who may have them. */
import { and, eq } from "drizzle-orm";
import { database } from "@/db";
import type { Database } from "@/db/connect";
import { findingVersions } from "@/db/schema";
import { findFileOf, listEvidenceOf } from "@/features/evidence/record";
import type { EvidenceFile, FrozenEvidence } from "@/features/evidence/types";
import type { Viewer } from "@/features/viewer/types";
import { type FrozenFinding, filesIn } from "../content";
import { canKeepWorkingPapers, canReadFindings } from "../permissions";

/** All that were added to a finding, as a version refers to them. */
export async function listKeptFiles(
  findingId: string,
  db: Database = database(),
): Promise<FrozenEvidence[]> {
  const items = await listEvidenceOf({ kind: "finding", id: findingId }, db);
  return items.map(({ id, title, sha256 }) => ({ evidenceId: id, title, sha256 }));
}

/**
 * A file of a finding that this viewer may take along: of a working paper the Rekenkamer alone, all others once a published
 * version refers to it. Null when it is none.
 */
export async function findFindingFile(viewer: Viewer, id: string): Promise<EvidenceFile | null> {
  if (!canReadFindings(viewer)) return null;
  const found = await findFileOf("finding", id);
  if (!found || canKeepWorkingPapers(viewer)) return found?.file ?? null;
  const published = await database()
    .select({ content: findingVersions.content })
    .from(findingVersions)
    .where(
      and(eq(findingVersions.findingId, found.ownerId), eq(findingVersions.status, "published")),
    );
  const isPublished = published.some(({ content }) =>
    filesIn(content as FrozenFinding).some(({ evidenceId }) => evidenceId === id),
  );
  return isPublished ? found.file : null;
}
