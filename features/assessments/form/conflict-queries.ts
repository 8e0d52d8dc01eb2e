/** Two people on one draft: what somebody else saved after this form was opened. */
import { eq } from "drizzle-orm";
import { database } from "@/db";
import { users } from "@/db/schema";
import type { Locale } from "@/db/vocabulary";
import type { Viewer } from "@/features/auth/types";
import { type DraftConflict, namedFields } from "@/lib/draft-fields";
import { NotFoundError } from "@/lib/errors";
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
  const [saver] = await database()
    .select({ name: users.name })
    .from(users)
    .where(eq(users.id, newest.savedById));
  const indicators = await listIndicators(database(), collaborationId);
  const named = new Map(indicators.map(({ id, name }) => [id, name]));
  const differences = differencesFrom(typed, newest.content as DraftAssessment, language);
  return {
    revision: newest.revision,
    savedBy: saver?.name ?? "",
    savedAt: newest.savedAt,
    theirs: namedFields(differences, named),
  };
}
