/** Puts right what was published: the old value stays to be read with the reason, and what was withdrawn counts no more. */
import { eq } from "drizzle-orm";
import {
  collaborationFacts,
  collaborations,
  indicatorMeasurements,
  recordCorrections,
} from "@/db/schema";
import type { Transaction } from "@/db/transaction";
import type { CorrectionVerb, RecordPart } from "@/db/vocabulary";
import { sealOf } from "@/features/audit-log/record";
import type { Viewer } from "@/features/viewer/types";
import { now } from "@/lib/clock";
import { RuleError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { changedFields } from "../edit/changed-fields";
import { RECORD_CORRECTIONS } from "../frozen";
import { keepCollaboration, requirePast } from "../mutations";
import type { CorrectedFact, CorrectedMeasurement, Withdrawal } from "../validation";
import { isCorrection } from "./corrected";
import { findCounting, publishedParts } from "./queries";

/** The fields that differ are some of them. */
type Values = Record<string, string | number | null>;

/** A published figure that was wrong, with its source and date. */
export async function correctMeasurement(viewer: Viewer, input: CorrectedMeasurement) {
  const { collaborationId, revision, measurementId, reason, measuredOn, value, sourceUrl } = input;
  requirePast(measuredOn, "measured_in_future");
  return keepCollaboration(
    viewer,
    { collaborationId, revision, action: "measurement_corrected" },
    async (tx) => {
      const { indicatorId, ...current } = await findCounting(
        tx,
        collaborationId,
        "measurement",
        measurementId,
      );
      const values = { measuredOn, value: Number(value), sourceUrl };
      const { before: was, after: became } = changedFields<Values>(current, values);
      const target = { collaborationId, part: "measurement", rowId: measurementId } as const;
      const seal = await keepOldValue(tx, viewer, {
        ...target,
        verb: "corrected",
        was,
        became,
        reason,
      });
      await tx
        .update(indicatorMeasurements)
        .set(values)
        .where(eq(indicatorMeasurements.id, measurementId));
      const of = { measurementId, indicatorId };
      return { before: { ...of, ...current }, after: { ...of, ...values, ...seal } };
    },
  );
}

export async function correctFact(viewer: Viewer, input: CorrectedFact) {
  const { collaborationId, revision, factId, reason, ...values } = input;
  return keepCollaboration(
    viewer,
    { collaborationId, revision, action: "fact_corrected" },
    async (tx) => {
      const current = await findCounting(tx, collaborationId, "fact", factId);
      const { before: was, after: became } = changedFields<Values>(current, values);
      const target = { collaborationId, part: "fact", rowId: factId } as const;
      const seal = await keepOldValue(tx, viewer, {
        ...target,
        verb: "corrected",
        was,
        became,
        reason,
      });
      await tx.update(collaborationFacts).set(values).where(eq(collaborationFacts.id, factId));
      return { before: { factId, ...current }, after: { factId, ...values, ...seal } };
    },
  );
}

/** It stays to be read, struck through, and counts no more; an indicator goes with its goal, a figure with its indicator. */
export async function withdrawPart(viewer: Viewer, input: Withdrawal) {
  const { collaborationId, revision, part, rowId, reason } = input;
  return keepCollaboration(
    viewer,
    { collaborationId, revision, action: `${part}_withdrawn` },
    async (tx) => {
      const current = await findCounting(tx, collaborationId, part, rowId);
      const target = { collaborationId, part, rowId, reason };
      const seal = await keepOldValue(tx, viewer, {
        ...target,
        verb: "withdrawn",
        was: null,
        became: null,
      });
      const of = { [`${part}Id`]: rowId };
      return { before: { ...of, ...current }, after: { ...of, ...seal } };
    },
  );
}

type Target = {
  collaborationId: string;
  part: "goal" | "indicator" | "milestone";
  rowId: string;
  reason: string | null | undefined;
};

/**
 * What a form of the edit page changed about a goal, an indicator or a milestone, for its event. When a released report shows it,
 * that is a correction: it has a reason, and the old value stays.
 * @param change only the fields that differ
 */
export async function asChangeOrCorrection(
  tx: Transaction,
  viewer: Viewer,
  { collaborationId, part, rowId, reason }: Target,
  { before, after }: { before: Partial<Values>; after: Partial<Values> },
): Promise<{ action?: `${Target["part"]}_corrected`; seal: Record<string, string> }> {
  const isPublic =
    isCorrection(part, before) && (await publishedParts(tx, collaborationId)).has(rowId);
  if (!isPublic) return { seal: {} };
  if (!reason) throw new RuleError("reason_needed");
  const correction = { collaborationId, part, rowId, was: before, became: after, reason };
  const seal = await keepOldValue(tx, viewer, { ...correction, verb: "corrected" });
  return { action: `${part}_corrected`, seal };
}

type NewCorrection = {
  collaborationId: string;
  part: RecordPart;
  rowId: string;
  verb: CorrectionVerb;
  was: Partial<Values> | null;
  became: Partial<Values> | null;
  reason: string;
};

/** @returns what the event carries of it */
async function keepOldValue(tx: Transaction, viewer: Viewer, correction: NewCorrection) {
  const { was, became, reason } = correction;
  if (was && Object.keys(was).length === 0) throw new RuleError("nothing_corrected");
  const correctionId = newId();
  const [raised] = await tx
    .select({ revision: collaborations.revision })
    .from(collaborations)
    .where(eq(collaborations.id, correction.collaborationId));
  await tx.insert(recordCorrections).values({
    ...correction,
    was: was as Values | null,
    became: became as Values | null,
    id: correctionId,
    revision: raised?.revision ?? 0,
    madeAt: now(),
    madeById: viewer.id,
  });
  const recordSha256 = await sealOf(tx, RECORD_CORRECTIONS, correctionId);
  return { correctionId, reason, recordSha256 };
}
