/** The life of an assessment up to the council: submit, return, propose. */
import { type Transaction, transaction } from "@/db/transaction";
import { hashOf } from "@/features/audit-log/canonical";
import type { ActionOf } from "@/features/audit-log/events";
import { permit } from "@/features/auth/permit";
import { changeStatus, type Step, saveDraftIn } from "@/features/drafts/versions";
import type { Permit, Viewer } from "@/features/viewer/types";
import { now } from "@/lib/clock";
import { dateOf } from "@/lib/dates";
import { RuleError } from "@/lib/errors";
import type { Locale } from "@/lib/locale";
import { answersIn, type DraftAssessment, type FrozenAssessment } from "./content";
import {
  asAssessment,
  asVersion,
  type Columns,
  type DraftReference,
  openPlace,
  type SavedDraft,
  VERSIONED_ASSESSMENT,
} from "./form/mutations";
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
export function submitAssessment(
  viewer: Viewer,
  { collaborationId, revision: openedOn }: DraftReference,
  typed: DraftAssessment,
  shown?: Locale,
): Promise<SubmitResult> {
  return transaction(async (tx) => {
    const { place, by } = await openPlace(tx, viewer, collaborationId);
    const kept = await saveDraftIn(tx, by, VERSIONED_ASSESSMENT, place, { openedOn, typed });
    const saved = asAssessment(kept, place);
    const context = await loadFreezeContext(tx, collaborationId);
    const { content, issues } = freeze(typed, { ...context, shown });
    if (content === null) return { saved, issues };
    const draft = asVersion(await findVersion(tx, saved.id));
    const snapshotSha256 = hashOf(content);
    await changeStatus(tx, by, VERSIONED_ASSESSMENT, draft, "assessment_submitted", {
      columns: {
        status: transition(draft.status, "submit"),
        content,
        snapshotSha256,
        submittedAt: now(),
        submittedById: viewer.id,
        ...figuresOf(content),
      },
      after: { snapshotSha256 },
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
  return step(viewer, assessmentId, "assessment_returned", mayPropose(viewer), ({ row }) => ({
    columns: {
      status: transition(row.status, "return"),
      returnedAt: now(),
      returnedById: viewer.id,
      returnReason: reason,
    },
    after: { reasonSha256: hashOf(reason) },
  }));
}

/** The college proposes it to the council, by a decision of its own. */
export function proposeAssessment(
  viewer: Viewer,
  assessmentId: string,
  { decidedOn, decisionNumber }: RecordedDecision,
) {
  return step(viewer, assessmentId, "assessment_proposed", mayPropose(viewer), ({ row }) => {
    const status = transition(row.status, "propose");
    if (decidedOn > dateOf(now())) throw new RuleError("college_decided_in_future");
    return {
      columns: {
        status,
        proposedAt: now(),
        proposedById: viewer.id,
        collegeDecidedOn: decidedOn,
        collegeDecisionNumber: decisionNumber,
      },
      after: { decidedOn, decisionNumber, snapshotSha256: row.snapshotSha256 },
    };
  });
}

const mayPropose = (viewer: Viewer) => (place: AssessmentPlace, row: AssessmentRow) =>
  canProposeAssessment(viewer, place, row.submittedById);

/**
 * A step of one version: visible, permitted, and in one transaction with its event.
 * @throws NotFoundError for who may not read this version
 */
export function step<Action extends ActionOf<"assessment">>(
  viewer: Viewer,
  assessmentId: string,
  action: Action,
  isPermitted: (place: AssessmentPlace, row: AssessmentRow) => boolean,
  change: (within: {
    tx: Transaction;
    by: Permit;
    row: AssessmentRow;
  }) => Step<Columns, Action> | Promise<Step<Columns, Action>>,
): Promise<{ slug: string; number: number }> {
  return transaction(async (tx) => {
    const row = await findVersion(tx, assessmentId);
    const { number, collaborationId } = row;
    const place = await findPlace(tx, { collaborationId });
    const knows = canReadAssessmentVersion(viewer, row, place);
    const by = permit(tx, viewer, {
      may: knows && isPermitted(place, row),
      knows,
      event: { action, objectType: "assessment", objectId: assessmentId, objectVersion: number },
    });
    const changes = await change({ tx, by, row });
    await changeStatus(tx, by, VERSIONED_ASSESSMENT, asVersion(row), action, changes);
    return { slug: place.slug, number };
  });
}

/** For the demo's story: whether a submission went through. @throws when it did not. */
export function requireSubmitted({ issues }: SubmitResult): void {
  const [first] = issues;
  if (first) throw new Error(`${first.path}: ${first.code}`);
}
