/** What the council did with a proposal, as the clerk records it: decided (perhaps amended), rejected, or returned. */
import { eq, sql } from "drizzle-orm";
import { collaborations } from "@/db/schema";
import type { Transaction } from "@/db/transaction";
import { hashOf } from "@/features/audit-log/canonical";
import { recordEvent } from "@/features/audit-log/record";
import type { Permit, Viewer } from "@/features/viewer/types";
import { now } from "@/lib/clock";
import { dateOf } from "@/lib/dates";
import { RuleError } from "@/lib/errors";
import type { Locale } from "@/lib/locale";
import { answersIn, type Choice, type DraftChoice, type FrozenAssessment } from "../content";
import { type FieldIssue, freezeChoice } from "../freeze";
import { step } from "../mutations";
import { canRecordCouncilDecision } from "../permissions";
import { type AssessmentRow, loadFreezeContext } from "../place-queries";
import { transition } from "../status";
import type { RecordedDecision } from "../validation";

export type DecideResult =
  | { slug: string; number: number; issues: [] }
  | { slug: null; number: null; issues: FieldIssue[] };

/** Thrown to leave the transaction with nothing written. */
class Unfit extends Error {
  constructor(readonly issues: FieldIssue[]) {
    super("unfit");
  }
}

/**
 * Records the decision with C as the council made it. An assessment that ends at A has no C. From here on the version is
 * frozen, and its style is that of the collaboration.
 * @param shown the language of the form
 */
export async function decideAssessment(
  viewer: Viewer,
  assessmentId: string,
  decision: RecordedDecision,
  typed: DraftChoice,
  shown?: Locale,
): Promise<DecideResult> {
  try {
    const done = await step(
      viewer,
      assessmentId,
      "assessment_decided",
      mayRecord(viewer),
      (within) => decideIn(within, decision, typed, shown),
    );
    return { ...done, issues: [] };
  } catch (error) {
    if (!(error instanceof Unfit)) throw error;
    return { slug: null, number: null, issues: error.issues };
  }
}

async function decideIn(
  { tx, by, row }: { tx: Transaction; by: Permit; row: AssessmentRow },
  decision: RecordedDecision,
  typed: DraftChoice,
  shown: Locale | undefined,
) {
  const status = transition(row.status, "decide");
  requireCouncilDate(row, decision);
  const proposed = row.content as FrozenAssessment;
  const choice = proposed.choice ? await readDecided(tx, row, proposed, typed, shown) : null;
  const decisionSha256 = hashOf(choice);
  const isAmended = decisionSha256 !== hashOf(proposed.choice);
  if (choice) await followStyle(tx, by, row, choice);
  return {
    columns: {
      status,
      ...recorded(by.viewer, decision),
      decision: choice,
      isAmended,
      decisionSha256,
      style: choice?.style ?? null,
      secondaryStyle: choice?.secondaryStyle ?? null,
      oversightPackage: choice?.oversightPackage ?? null,
      evaluateOn: choice?.evaluateOn ?? null,
    },
    after: { ...decision, isAmended, decision: choice, decisionSha256 },
  };
}

async function readDecided(
  tx: Transaction,
  row: AssessmentRow,
  proposed: FrozenAssessment,
  typed: DraftChoice,
  shown: Locale | undefined,
): Promise<Choice> {
  const context = await loadFreezeContext(tx, row.collaborationId);
  const answers = answersIn(proposed.answers);
  const { choice, issues } = freezeChoice(typed, {
    ...context,
    shown,
    answers,
    advisedStyle: row.advisedStyle,
  });
  if (!choice) throw new Unfit(issues);
  return choice;
}

/** The style of the collaboration is the one the council decided. */
async function followStyle(tx: Transaction, by: Permit, row: AssessmentRow, { style }: Choice) {
  const [current] = await tx
    .select({ style: collaborations.style })
    .from(collaborations)
    .where(eq(collaborations.id, row.collaborationId));
  if (!current || current.style === style) return;
  const [raised] = await tx
    .update(collaborations)
    .set({ style, revision: sql`${collaborations.revision} + 1` })
    .where(eq(collaborations.id, row.collaborationId))
    .returning({ revision: collaborations.revision });
  await recordEvent(tx, by, {
    action: "directing_style_decided",
    objectType: "collaboration",
    objectId: row.collaborationId,
    objectVersion: raised?.revision,
    before: { style: current.style },
    after: { style, assessmentId: row.id },
  });
}

export function rejectAssessment(
  viewer: Viewer,
  assessmentId: string,
  decision: RecordedDecision,
  reason: string,
) {
  return step(viewer, assessmentId, "assessment_rejected", mayRecord(viewer), ({ row }) => {
    const status = transition(row.status, "reject");
    requireCouncilDate(row, decision);
    return {
      columns: { status, ...recorded(viewer, decision), rejectionReason: reason },
      after: { ...decision, reason },
    };
  });
}

/** The council wants the college to look again. */
export function returnByCouncil(viewer: Viewer, assessmentId: string, reason: string) {
  const action = "assessment_returned_by_council";
  return step(viewer, assessmentId, action, mayRecord(viewer), ({ row }) => ({
    columns: {
      status: transition(row.status, "return_by_council"),
      returnedAt: now(),
      returnedById: viewer.id,
      returnReason: reason,
    },
    after: { reason },
  }));
}

const mayRecord = (viewer: Viewer) => () => canRecordCouncilDecision(viewer);

const recorded = (viewer: Viewer, { decidedOn, decisionNumber }: RecordedDecision) => ({
  decidedAt: now(),
  decidedById: viewer.id,
  councilDecidedOn: decidedOn,
  councilDecisionNumber: decisionNumber,
});

function requireCouncilDate({ collegeDecidedOn }: AssessmentRow, { decidedOn }: RecordedDecision) {
  if (decidedOn > dateOf(now())) throw new RuleError("decided_in_future");
  if (collegeDecidedOn && decidedOn < collegeDecidedOn)
    throw new RuleError("council_before_college");
}
