/** The draft of an assessment: saved, and begun again as a next version. */
import { eq } from "drizzle-orm";
import { assessments } from "@/db/schema";
import { type Transaction, transaction } from "@/db/transaction";
import { permit } from "@/features/auth/permit";
import type { Path } from "@/features/drafts/typed";
import {
  addVersion,
  type Saved,
  saveDraftIn,
  type VersionedDocument,
} from "@/features/drafts/versions";
import type { Permit, Viewer } from "@/features/viewer/types";
import { NotFoundError, RuleError } from "@/lib/errors";
import type { Locale } from "@/lib/locale";
import { type Choice, type DraftAssessment, draftFrom, type FrozenAssessment } from "../content";
import { FRAMEWORK_VERSION } from "../framework/questions";
import { ASSESSMENTS } from "../frozen";
import { canAssess, canReadAssessments } from "../permissions";
import { type AssessmentPlace, type AssessmentRow, findNewest, findPlace } from "../place-queries";
import { nextVersionAfter } from "../status";

export interface DraftReference {
  collaborationId: string;
  revision: number;
}

type Row = AssessmentRow & { documentId: string };
export type Columns = Partial<typeof assessments.$inferInsert>;

/** Each version is a document of its own to the log. */
export const VERSIONED_ASSESSMENT: VersionedDocument<AssessmentPlace, Row, Columns> = {
  frozen: ASSESSMENTS,
  events: {
    started: "assessment_started",
    saved: "assessment_draft_saved",
    continued: "assessment_started",
  },
  movedOn: "assessment_moved_on",
  isContinued: (status) => nextVersionAfter(status) === "revision",
  async findNewest(tx, { collaborationId }) {
    const newest = await findNewest(tx, collaborationId);
    return newest && asVersion(newest);
  },
  async add(tx, { collaborationId }, { correctionReason: _, ...version }) {
    const first = {
      collaborationId,
      status: "draft",
      frameworkVersion: FRAMEWORK_VERSION,
    } as const;
    await tx.insert(assessments).values({ ...version, ...first });
    return version.id;
  },
  write(tx, { id }, columns) {
    const isDraft = columns.status === undefined;
    const answered = isDraft ? { frameworkVersion: FRAMEWORK_VERSION } : {};
    return tx
      .update(assessments)
      .set({ ...columns, ...answered })
      .where(eq(assessments.id, id));
  },
};

export const asVersion = (row: AssessmentRow): Row => ({ ...row, documentId: row.id });

export type SavedDraft = Saved & { id: string; slug: string };
export const asAssessment = (saved: Saved, { slug }: AssessmentPlace): SavedDraft => ({
  ...saved,
  id: saved.versionId,
  slug,
});

/**
 * Saves what was typed.
 * @param unsaved fields that hold too much, of which the draft keeps what it had
 * @throws ConflictError("draft_changed_meanwhile") when it was saved after this form was opened; nothing is overwritten
 */
export function saveDraft(
  viewer: Viewer,
  { collaborationId, revision: openedOn }: DraftReference,
  typed: DraftAssessment,
  unsaved?: readonly Path[],
): Promise<SavedDraft> {
  return transaction(async (tx) => {
    const { place, by } = await openPlace(tx, viewer, collaborationId);
    const save = { openedOn, typed, unsaved };
    return asAssessment(await saveDraftIn(tx, by, VERSIONED_ASSESSMENT, place, save), place);
  });
}

/**
 * The place of an assessment that this viewer may write. To who may not it is what does not exist, as the page of its form is,
 * whether there is a draft or not. @throws NotFoundError
 */
export async function openPlace(
  tx: Transaction,
  viewer: Viewer,
  collaborationId: string,
): Promise<{ place: AssessmentPlace; by: Permit }> {
  if (!canReadAssessments(viewer)) throw new NotFoundError();
  const place = await findPlace(tx, { collaborationId });
  const by = permit(tx, viewer, {
    may: canAssess(viewer, place),
    knows: false,
    event: {
      action: "assessment_draft_saved",
      objectType: "assessment",
      objectId: collaborationId,
    },
  });
  return { place, by };
}

/**
 * After the council decided or rejected: a next version that starts as a copy, with C as it was decided. The decided one
 * stays in force until the council decides on the new one.
 * @param language in which its numbers are written
 */
export function startNewVersion(
  viewer: Viewer,
  collaborationId: string,
  language?: Locale,
): Promise<SavedDraft> {
  return transaction(async (tx) => {
    const { place, by } = await openPlace(tx, viewer, collaborationId);
    const before = await VERSIONED_ASSESSMENT.findNewest(tx, place);
    if (!before || nextVersionAfter(before.status) !== "renewal")
      throw new RuleError("assessment_moved_on");
    const decision = before.decision as Choice | null;
    const content = draftFrom(before.content as FrozenAssessment, decision, language);
    const next = { before, content, action: "assessment_started" } as const;
    return asAssessment(await addVersion(tx, by, VERSIONED_ASSESSMENT, place, next), place);
  });
}
