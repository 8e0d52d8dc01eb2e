/** One draft in two windows: what was saved after this form was opened. */
import { database } from "@/db";
import { readConflict } from "@/features/drafts/versions";
import type { Viewer } from "@/features/viewer/types";
import { NotFoundError } from "@/lib/errors";
import type { DraftConflict } from "@/lib/forms/draft-fields";
import type { Locale } from "@/lib/locale";
import type { DraftAssessment } from "../content";
import { canAssess } from "../permissions";
import { findNewest, findPlace, listIndicators } from "../place-queries";
import { differencesFrom } from "./draft-fields";

/**
 * The draft as it stands now beside what was typed, field by field.
 * @param language of the form
 * @returns null when there is no draft any more, because it was submitted
 * @throws NotFoundError when the viewer does not write this assessment
 */
export async function findDraftConflict(
  viewer: Viewer,
  collaborationId: string,
  typed: DraftAssessment,
  language?: Locale,
): Promise<DraftConflict | null> {
  const place = await findPlace(database(), { collaborationId });
  if (!canAssess(viewer, place)) throw new NotFoundError("draft");
  const newest = await findNewest(database(), collaborationId);
  if (newest?.status !== "draft") return null;
  const indicators = await listIndicators(database(), collaborationId);
  const named = new Map(indicators.map(({ id, name }) => [id, name]));
  const differences = differencesFrom(typed, newest.content as DraftAssessment, language);
  return readConflict(viewer, newest, differences, named);
}
