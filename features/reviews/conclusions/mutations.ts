/** The council's conclusion on a report, recorded by the clerk. */
import { and, eq } from "drizzle-orm";
import { commitments, councilConclusions, reports, reportVersions } from "@/db/schema";
import { type Transaction, transaction } from "@/db/transaction";
import type { ConclusionOutcome } from "@/db/vocabulary";
import { recordEvent, sealOf } from "@/features/audit-log/record";
import { COUNCIL_CONCLUSIONS, REPORT_VERSIONS } from "@/features/reports/frozen";
import { transition } from "@/features/reports/status";
import type { Permit, Viewer } from "@/features/viewer/types";
import { now } from "@/lib/clock";
import { type CalendarDate, dateOf } from "@/lib/dates";
import { RuleError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { COMMITMENTS } from "../commitments/frozen";
import { canConcludeReview } from "../permissions";
import { permitOnReleased, type Review } from "../place-mutations";
import { isEarly } from "../status";

type NewCommitment = { text: string; dueOn: CalendarDate };
export type NewConclusion = {
  outcome: ConclusionOutcome;
  text: string;
  /** The day on which the council decided. */
  decidedOn: CalendarDate;
  decisionNumber: string;
  /** Why the council decided before the day on which it was to meet. */
  earlyReason?: string | null;
  commitments: NewCommitment[];
  /** The number of the version the council had before it; a newer one is told. */
  version?: number;
};

/**
 * Closes the review with the council's conclusion and the commitments that were made. On a correction
 * that was released after the first conclusion it adds one; nothing opens again.
 * @throws RuleError("report_moved_on") when this version has its conclusion already
 */
export async function concludeReview(
  viewer: Viewer,
  reportId: string,
  conclusion: NewConclusion,
): Promise<string> {
  const action = "review_concluded";
  return transaction(async (tx) => {
    const asked = { reportId, action, may: canConcludeReview(viewer) } as const;
    const { permitted, ...review } = await permitOnReleased(tx, viewer, asked, conclusion.version);
    const earlier = await findSameConclusion(tx, viewer, review, conclusion);
    if (earlier) return earlier;
    const status = transition(review.version.status, "conclude");
    requireSoundDates(review, conclusion);
    const id = await insertConclusion(tx, viewer, review, conclusion);
    const { place, version } = review;
    const concludedAt = now();
    await tx
      .update(reportVersions)
      .set({ status, concludedAt })
      .where(eq(reportVersions.id, version.id));
    await tx
      .update(reports)
      .set({
        concludedAt: place.concludedAt ?? concludedAt,
        ...(place.latestNumber === version.number ? { latestStatus: status } : {}),
      })
      .where(eq(reports.id, reportId));
    const { outcome, text, decidedOn, decisionNumber } = conclusion;
    const earlyReason = earlyReasonOf(review, conclusion);
    await recordEvent(tx, permitted, {
      action,
      objectType: "report",
      objectId: reportId,
      objectVersion: version.number,
      before: { status: version.status },
      after: {
        status,
        conclusionId: id,
        outcome,
        text,
        decidedOn,
        decisionNumber,
        ...(earlyReason && { earlyReason }),
        recordSha256: await sealOf(tx, REPORT_VERSIONS, version.id),
        conclusionSha256: await sealOf(tx, COUNCIL_CONCLUSIONS, id),
      },
    });
    for (const commitment of conclusion.commitments) {
      await recordCommitment(tx, permitted, place.collaborationId, id, commitment);
    }
    return id;
  });
}

/** What is kept of the reason: nothing when the council had met. */
const earlyReasonOf = ({ place }: Review, { decidedOn, earlyReason = null }: NewConclusion) =>
  isEarly(place, decidedOn) ? earlyReason : null;

function requireSoundDates(review: Review, conclusion: NewConclusion) {
  const { version } = review;
  const { decidedOn, commitments } = conclusion;
  if (decidedOn > dateOf(now())) throw new RuleError("decided_in_future");
  if (version.releasedAt && decidedOn < dateOf(version.releasedAt)) {
    throw new RuleError("decided_before_release");
  }
  if (commitments.some(({ dueOn }) => dueOn < decidedOn)) {
    throw new RuleError("commitment_due_before_decision");
  }
  if (isEarly(review.place, decidedOn) && !earlyReasonOf(review, conclusion)) {
    throw new RuleError("early_reason_needed");
  }
}

/** The same conclusion sent twice is one conclusion. */
async function findSameConclusion(
  tx: Transaction,
  viewer: Viewer,
  { place, version }: Review,
  { outcome, text, decidedOn, decisionNumber }: NewConclusion,
) {
  const [same] = await tx
    .select({ id: councilConclusions.id })
    .from(councilConclusions)
    .where(
      and(
        eq(councilConclusions.reportId, place.reportId),
        eq(councilConclusions.versionId, version.id),
        eq(councilConclusions.recordedById, viewer.id),
        eq(councilConclusions.outcome, outcome),
        eq(councilConclusions.text, text),
        eq(councilConclusions.decidedOn, decidedOn),
        eq(councilConclusions.decisionNumber, decisionNumber),
      ),
    )
    .limit(1);
  return same?.id ?? null;
}

async function insertConclusion(
  tx: Transaction,
  viewer: Viewer,
  review: Review,
  conclusion: NewConclusion,
): Promise<string> {
  const { place, version } = review;
  const { outcome, text, decidedOn, decisionNumber } = conclusion;
  const id = newId();
  await tx.insert(councilConclusions).values({
    id,
    reportId: place.reportId,
    versionId: version.id,
    outcome,
    text,
    decidedOn,
    decisionNumber,
    earlyReason: earlyReasonOf(review, conclusion),
    recordedById: viewer.id,
    recordedAt: now(),
  });
  return id;
}

async function recordCommitment(
  tx: Transaction,
  permitted: Permit,
  collaborationId: string,
  conclusionId: string,
  { text, dueOn }: NewCommitment,
) {
  const id = newId();
  await tx.insert(commitments).values({
    id,
    collaborationId,
    conclusionId,
    text,
    status: "open",
    dueOn,
    recordedById: permitted.viewer.id,
    recordedAt: now(),
  });
  await recordEvent(tx, permitted, {
    action: "commitment_recorded",
    objectType: "commitment",
    objectId: id,
    after: {
      collaborationId,
      conclusionId,
      text,
      dueOn,
      status: "open",
      recordSha256: await sealOf(tx, COMMITMENTS, id),
    },
  });
}
