/** Saving a draft: the first save starts the assessment, a save on an older state is told. */
import { eq } from "drizzle-orm";
import { database } from "@/db";
import { assessments } from "@/db/schema";
import { type Transaction, transaction } from "@/db/transaction";
import type { Locale } from "@/db/vocabulary";
import { hashOf } from "@/features/audit-log/canonical";
import { hideUnless, recordEvent, requirePermission } from "@/features/audit-log/record";
import type { Viewer } from "@/features/auth/types";
import { now } from "@/lib/clock";
import { ConflictError, NotFoundError, RuleError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { isSameSitting } from "@/lib/sitting";
import { type Choice, type DraftAssessment, draftFrom, type FrozenAssessment } from "../content";
import { FRAMEWORK_VERSION } from "../framework/questions";
import { canAssess, canReadAssessments } from "../permissions";
import { type AssessmentPlace, type AssessmentRow, findNewest, findPlace } from "../place-queries";
import { nextVersionAfter } from "../status";

export interface DraftReference {
  collaborationId: string;
  revision: number;
}
export interface SavedDraft {
  id: string;
  slug: string;
  number: number;
  revision: number;
  savedAt: Date;
}

/**
 * Saves what was typed.
 * @throws ConflictError("draft_changed_meanwhile") when somebody saved after this form was opened; nothing is overwritten
 */
export async function saveDraft(
  viewer: Viewer,
  reference: DraftReference,
  typed: DraftAssessment,
): Promise<SavedDraft> {
  const place = await requirePlace(viewer, reference.collaborationId);
  return transaction((tx) => saveDraftIn(tx, viewer, place, reference.revision, typed));
}

/**
 * The place of an assessment that this viewer may write. To who may not it is what does not exist, as the page of its form is,
 * whether there is a draft or not. @throws NotFoundError
 */
export async function requirePlace(
  viewer: Viewer,
  collaborationId: string,
): Promise<AssessmentPlace> {
  if (!canReadAssessments(viewer)) throw new NotFoundError();
  const place = await findPlace(database(), { collaborationId });
  const attempt = {
    action: "assessment_draft_saved",
    objectType: "assessment",
    objectId: collaborationId,
  } as const;
  await hideUnless(false, requirePermission(canAssess(viewer, place), viewer, attempt));
  return place;
}

export async function saveDraftIn(
  tx: Transaction,
  viewer: Viewer,
  place: AssessmentPlace,
  openedOn: number,
  typed: DraftAssessment,
): Promise<SavedDraft> {
  const newest = await findNewest(tx, place.collaborationId);
  if (newest && newest.status !== "draft" && nextVersionAfter(newest.status) !== "revision") {
    throw new RuleError("assessment_moved_on");
  }
  if (openedOn !== (newest?.revision ?? 0)) throw new ConflictError("draft_changed_meanwhile");
  if (newest?.status !== "draft") return insertDraft(tx, viewer, place, newest, typed);
  const saved = { savedAt: now(), savedById: viewer.id };
  const revision = newest.revision + 1;
  await tx
    .update(assessments)
    .set({ content: typed, revision, ...saved, frameworkVersion: FRAMEWORK_VERSION })
    .where(eq(assessments.id, newest.id));
  if (!isSameSitting(newest, saved)) {
    await recordDraft(tx, viewer, "assessment_draft_saved", newest, typed);
  }
  const { id, number } = newest;
  return { id, slug: place.slug, number, revision, savedAt: saved.savedAt };
}

/**
 * After the council decided or rejected: a next version that starts as a copy, with C as it was decided. The decided one
 * stays in force until the council decides on the new one.
 * @param language in which its numbers are written
 */
export async function startNewVersion(
  viewer: Viewer,
  collaborationId: string,
  language?: Locale,
): Promise<SavedDraft> {
  const place = await requirePlace(viewer, collaborationId);
  return transaction(async (tx) => {
    const newest = await findNewest(tx, collaborationId);
    if (!newest || nextVersionAfter(newest.status) !== "renewal") {
      throw new RuleError("assessment_moved_on");
    }
    const content = newest.content as FrozenAssessment;
    const copy = draftFrom(content, newest.decision as Choice | null, language);
    return insertDraft(tx, viewer, place, newest, copy);
  });
}

/** Its revision counts on, so that a form opened on the version before never passes for one opened on this draft. */
async function insertDraft(
  tx: Transaction,
  viewer: Viewer,
  { collaborationId, slug }: AssessmentPlace,
  before: AssessmentRow | null,
  content: DraftAssessment,
): Promise<SavedDraft> {
  const savedAt = now();
  const number = (before?.number ?? 0) + 1;
  const revision = (before?.revision ?? 0) + 1;
  const id = newId();
  await tx.insert(assessments).values({
    id,
    collaborationId,
    number,
    frameworkVersion: FRAMEWORK_VERSION,
    status: "draft",
    revision,
    content,
    createdAt: savedAt,
    createdById: viewer.id,
    savedAt,
    savedById: viewer.id,
  });
  await recordDraft(tx, viewer, "assessment_started", { id, number }, content);
  return { id, slug, number, revision, savedAt };
}

/** Of a draft the event carries a hash, not the text. */
function recordDraft(
  tx: Transaction,
  viewer: Viewer,
  action: "assessment_started" | "assessment_draft_saved",
  { id, number }: { id: string; number: number },
  content: DraftAssessment,
) {
  return recordEvent(tx, viewer, {
    action,
    objectType: "assessment",
    objectId: id,
    objectVersion: number,
    after: { contentSha256: hashOf(content) },
  });
}
