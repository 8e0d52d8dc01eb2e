/** One working paper in two windows: what was saved after this form was opened. */
import { database } from "@/db";
import { readConflict } from "@/features/drafts/versions";
import type { Viewer } from "@/features/viewer/types";
import { NotFoundError } from "@/lib/errors";
import type { DraftConflict } from "@/lib/forms/draft-fields";
import type { DraftFinding } from "../content";
import { listKeptFiles } from "../evidence/queries";
import { canKeepWorkingPapers } from "../permissions";
import { type FindingReference, findFindingAt } from "../place-queries";
import { differencesFrom } from "./draft-fields";

/**
 * The working paper as it stands now beside what was typed, field by field.
 * @returns null when it was published in the meantime
 * @throws NotFoundError for who keeps no working papers
 */
export async function findDraftConflict(
  viewer: Viewer,
  reference: FindingReference,
  typed: DraftFinding,
): Promise<DraftConflict | null> {
  if (!canKeepWorkingPapers(viewer)) throw new NotFoundError("working paper");
  const found = await findFindingAt(database(), reference);
  if (found?.newest.status !== "draft") return null;
  const { newest, finding } = found;
  const files = await listKeptFiles(finding.id);
  const named = new Map(files.map(({ evidenceId, title }) => [evidenceId, title]));
  const differences = differencesFrom(typed, newest.content as DraftFinding);
  return readConflict(viewer, newest, differences, named);
}
