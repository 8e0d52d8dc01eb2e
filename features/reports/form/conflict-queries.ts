/** One draft in two windows: what was saved after this form was opened. */
import { database } from "@/db";
import { readConflict } from "@/features/drafts/versions";
import type { Viewer } from "@/features/viewer/types";
import { NotFoundError } from "@/lib/errors";
import type { DraftConflict } from "@/lib/forms/draft-fields";
import type { Locale } from "@/lib/locale";
import type { DraftContent } from "../content";
import { findFilingPlace, findReportAt, loadFilingContext } from "../filing/queries";
import { canFileReport } from "../permissions";
import { differencesFrom } from "./draft-fields";

/**
 * The draft as it stands now beside what was typed, field by field.
 * @param language of the form
 * @returns null when there is no draft any more, because it was submitted
 * @throws NotFoundError when the viewer does not file this report
 */
export async function findDraftConflict(
  viewer: Viewer,
  reference: { collaborationId: string; momentId: string },
  typed: DraftContent,
  language?: Locale,
): Promise<DraftConflict | null> {
  const place = await findFilingPlace(database(), reference.collaborationId, reference.momentId);
  if (!canFileReport(viewer, place)) throw new NotFoundError("draft");
  const found = await findReportAt(database(), place);
  if (found?.version.status !== "draft") return null;
  const theirs = found.version.content as DraftContent;
  const context = await loadFilingContext(database(), place, found.report, theirs);
  const named = new Map([
    ...context.evidence.map(({ id, title }) => [id, title] as const),
    ...context.commitments.map(({ id, text }) => [id, text] as const),
    ...context.recommendations.map(({ id, text }) => [id, text] as const),
  ]);
  const differences = differencesFrom(typed, theirs, language);
  return readConflict(viewer, found.version, differences, named);
}
