/** The life of an assessment up to the council: submit, return, propose. */
import { eq } from "drizzle-orm";
import { database } from "@/db";
import { FROZEN_TABLES } from "@/db/frozen-tables";
import { assessments } from "@/db/schema";
import { type Transaction, transaction } from "@/db/transaction";
import type { Locale } from "@/db/vocabulary";
import { hashOf } from "@/features/audit-log/canonical";
import type { EventAction } from "@/features/audit-log/events";
import { hideUnless, recordEvent, requirePermission, sealOf } from "@/features/audit-log/record";
import type { Viewer } from "@/features/auth/types";
import { now } from "@/lib/clock";
import { dateOf } from "@/lib/dates";
import { RuleError } from "@/lib/errors";
import { answersIn, type DraftAssessment, type FrozenAssessment } from "./content";
import { type DraftReference, requirePlace, type SavedDraft, saveDraftIn } from "./form/mutations";
import { advise, isProvisional } from "./framework/advice";
import { type FieldIssue, freeze } from "./freeze";
import { canProposeAssessment, canReadAssessmentVersion } from "./permissions";
import {
  type AssessmentPlace,
  type AssessmentRow,
  findPlace,
  findVersion,
  loadFreezeContext,
} from "./place-queries";
import { transition } from "./status";
import type { RecordedDecision } from "./validation";

export interface SubmitResult {
  saved: SavedDraft;
  issues: FieldIssue[];
}

/**
 * Submits what was typed. What does not meet the rules is saved as a draft all the same, so that nothing is lost, and each
 * field that stands in the way is named.
 * @param shown the language of the form
 */
export async function submitAssessment(
  viewer: Viewer,
  reference: DraftReference,
  typed: DraftAssessment,
  shown?: Locale,
): Promise<SubmitResult> {
  const place = await requirePlace(viewer, reference.collaborationId);
  return transaction(async (tx) => {
    const saved = await saveDraftIn(tx, viewer, place, reference.revision, typed);
    const context = await loadFreezeContext(tx, place.collaborationId);
    const { content, issues } = freeze(typed, { ...context, shown });
    if (content === null) return { saved, issues };
    const snapshotSha256 = hashOf(content);
    await tx
      .update(assessments)
      .set({
        status: transition("draft", "submit"),
        content,
        snapshotSha256,
        submittedAt: now(),
        submittedById: viewer.id,
        ...figuresOf(content),
      })
      .where(eq(assessments.id, saved.id));
    await recordEvent(tx, viewer, {
      action: "assessment_submitted",
      objectType: "assessment",
      objectId: saved.id,
      objectVersion: saved.number,
      before: { status: "draft" },
      after: {
        status: "submitted",
        snapshotSha256,
        recordSha256: await sealOf(tx, FROZEN_TABLES.assessments, saved.id),
      },
    });
    return { saved, issues: [] };
  });
}

/** What lists and dashboards read of a version without its text. An assessment that ends at A has no position. */
function figuresOf({ task, need, answers, choice }: FrozenAssessment) {
  if (!choice) return { isProvisional: false };
  const advice = advise({ task, need, answers: answersIn(answers) });
  return {
    positionNumerator: advice.position?.numerator ?? null,
    positionDenominator: advice.position?.denominator ?? null,
    advisedBand: advice.band,
    advisedStyle: advice.style?.style ?? null,
    isProvisional: isProvisional(advice),
  };
}

/** Sent back by the portfolio holder, with the reason; its event carries a hash of that, as of all that was not proposed. */
export function returnAssessment(viewer: Viewer, assessmentId: string, reason: string) {
  return step(viewer, assessmentId, "assessment_returned", mayPropose(viewer), async (tx, row) => {
    const status = transition(row.status, "return");
    await tx
      .update(assessments)
      .set({ status, returnedAt: now(), returnedById: viewer.id, returnReason: reason })
      .where(eq(assessments.id, row.id));
    return { status, reasonSha256: hashOf(reason) };
  });
}

/** The college proposes it to the council, by a decision of its own. */
export function proposeAssessment(
  viewer: Viewer,
  assessmentId: string,
  { decidedOn, decisionNumber }: RecordedDecision,
) {
  return step(viewer, assessmentId, "assessment_proposed", mayPropose(viewer), async (tx, row) => {
    const status = transition(row.status, "propose");
    if (decidedOn > dateOf(now())) throw new RuleError("college_decided_in_future");
    await tx
      .update(assessments)
      .set({
        status,
        proposedAt: now(),
        proposedById: viewer.id,
        collegeDecidedOn: decidedOn,
        collegeDecisionNumber: decisionNumber,
      })
      .where(eq(assessments.id, row.id));
    const { snapshotSha256 } = row;
    return { status, decidedOn, decisionNumber, snapshotSha256 };
  });
}

const mayPropose = (viewer: Viewer) => (place: AssessmentPlace, row: AssessmentRow) =>
  canProposeAssessment(viewer, place, row.submittedById);

/**
 * A step of one version: visible, permitted, and in one transaction with its event.
 * @throws NotFoundError for who may not read this version
 */
export async function step(
  viewer: Viewer,
  assessmentId: string,
  action: EventAction,
  isPermitted: (place: AssessmentPlace, row: AssessmentRow) => boolean,
  change: (
    tx: Transaction,
    row: AssessmentRow,
    place: AssessmentPlace,
  ) => Promise<Record<string, unknown>>,
): Promise<{ slug: string; number: number }> {
  const seen = await findVersion(database(), assessmentId);
  const place = await findPlace(database(), { collaborationId: seen.collaborationId });
  const attempt = {
    action,
    objectType: "assessment",
    objectId: assessmentId,
    objectVersion: seen.number,
  } as const;
  const isKnown = canReadAssessmentVersion(viewer, seen, place);
  const isAllowed = isKnown && isPermitted(place, seen);
  await hideUnless(isKnown, requirePermission(isAllowed, viewer, attempt));
  await transaction(async (tx) => {
    const row = await findVersion(tx, assessmentId);
    const before = { status: row.status };
    const after = await change(tx, row, place);
    const recordSha256 = await sealOf(tx, FROZEN_TABLES.assessments, row.id);
    await recordEvent(tx, viewer, { ...attempt, before, after: { ...after, recordSha256 } });
  });
  return { slug: place.slug, number: seen.number };
}

/** For the demo's story: whether a submission went through. @throws RuleError when it did not. */
export function requireSubmitted({ issues }: SubmitResult): void {
  const [first] = issues;
  if (first) throw new RuleError(`${first.path}: ${first.code}`);
}
