/** Files that go with a report of progress: which may be chosen, and who may have them. */
import { eq } from "drizzle-orm";
import { database } from "@/db";
import type { Database } from "@/db/connect";
import { recommendationStatements } from "@/db/schema";
import { findFileOf, freezeEvidence, listEvidenceOf } from "@/features/evidence/record";
import type { EvidenceFile, EvidenceItem, FrozenEvidence } from "@/features/evidence/types";
import type { Viewer } from "@/features/viewer/types";
import { NotFoundError, RuleError } from "@/lib/errors";
import { canDraftProgress, canGiveEvidence, canReadProgressFile } from "../permissions";
import { getRecommendationRow, type RecommendationPlace } from "../place-queries";
import type { ProgressFiles } from "../types";

/** What a statement holds of its files; nothing when there are none. */
export async function filesOf(
  db: Database,
  id: string,
  ids: readonly string[],
): Promise<{ evidence?: FrozenEvidence[] }> {
  const evidence = await freezeEvidence(db, { kind: "recommendation", id }, ids);
  return evidence.length > 0 ? { evidence } : {};
}

/**
 * The files that somebody ticked: their own, and those that the draft has already.
 * @throws RuleError("unknown_file") for a file of somebody else or of something else
 */
export async function chosenFiles(
  db: Database,
  viewer: Viewer,
  id: string,
  ids: readonly string[],
  drafted: readonly string[] | null = null,
) {
  const open = await choosable(viewer, id, drafted, db);
  if (!ids.every((one) => open.some((file) => file.id === one)))
    throw new RuleError("unknown_file");
  return filesOf(db, id, ids);
}

async function choosable(
  viewer: Viewer,
  id: string,
  drafted: readonly string[] | null,
  db: Database = database(),
): Promise<EvidenceItem[]> {
  const all = await listEvidenceOf({ kind: "recommendation", id }, db);
  return all.filter((file) => file.addedById === viewer.id || drafted?.includes(file.id));
}

/** Nothing for who reports no progress on it; what the college drafts is not the clerk's to choose from. */
export async function listProgressFiles(
  viewer: Viewer,
  { row, relations }: RecommendationPlace,
): Promise<EvidenceItem[]> {
  if (!canGiveEvidence(viewer, relations)) return [];
  return choosable(viewer, row.id, canDraftProgress(viewer, relations) ? row.draftEvidence : null);
}

/** The page on which files are added. @throws NotFoundError for who reports no progress on it */
export async function getProgressFiles(viewer: Viewer, id: string): Promise<ProgressFiles> {
  const place = await getRecommendationRow(database(), id);
  const { row, study, relations } = place;
  if (!row.isPublished || !canGiveEvidence(viewer, relations)) {
    throw new NotFoundError(`files of recommendation ${id}`);
  }
  return { id, number: row.number, study, files: await listProgressFiles(viewer, place) };
}

/** A file of a recommendation that this viewer may take along; null when it is none. */
export async function findProgressFile(viewer: Viewer, id: string): Promise<EvidenceFile | null> {
  const found = await findFileOf("recommendation", id);
  if (!found) return null;
  const { row, relations } = await getRecommendationRow(database(), found.ownerId);
  const statements = await database()
    .select({ evidence: recommendationStatements.evidence })
    .from(recommendationStatements)
    .where(eq(recommendationStatements.recommendationId, found.ownerId));
  const mayRead = canReadProgressFile(viewer, relations, {
    addedById: found.addedById,
    isSaid: statements.some(({ evidence }) => evidence?.some((file) => file.evidenceId === id)),
    isDrafted: row.draftEvidence?.includes(id) ?? false,
  });
  return mayRead ? found.file : null;
}
