/** The text of a study: a draft of the auditor, published in versions. */
import { eq } from "drizzle-orm";
import { database } from "@/db";
import { FROZEN_TABLES } from "@/db/frozen-tables";
import { recommendations, studies, studyVersions } from "@/db/schema";
import { type Transaction, transaction } from "@/db/transaction";
import type { StudyStatus } from "@/db/vocabulary";
import { hashOf } from "@/features/audit-log/canonical";
import type { EventAction } from "@/features/audit-log/events";
import { hideUnless, recordEvent, requirePermission, sealOf } from "@/features/audit-log/record";
import type { Viewer } from "@/features/auth/types";
import { now } from "@/lib/clock";
import { dateOf } from "@/lib/dates";
import { ConflictError, RuleError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { canKeepStudies, canReadStudy } from "../permissions";
import { getStudyRow } from "../place-queries";
import { studyTransition } from "../status";
import type { StudyInput } from "../validation";
import { type RecommendationRow, type StudyText, snapshotOf, studyTextOf } from "./snapshot";

export async function addStudy(viewer: Viewer, input: StudyInput): Promise<string> {
  const id = newId();
  const attempt = { action: "study_added", objectType: "study", objectId: id } as const;
  await hideUnless(
    viewer.role !== "administrator",
    requirePermission(canKeepStudies(viewer), viewer, attempt),
  );
  requireNoFuture(input);
  return transaction(async (tx) => {
    const text = studyTextOf(input);
    await tx.insert(studies).values({
      ...text,
      id,
      status: "draft",
      createdAt: now(),
      createdById: viewer.id,
    });
    await recordEvent(tx, viewer, { ...attempt, after: { contentSha256: hashOf(text) } });
    return id;
  });
}

type Reference = { id: string; revision: number };

/** A draft is saved; what was published gets a new version, with the reason. */
export async function changeStudy(
  viewer: Viewer,
  { id, revision }: Reference,
  input: StudyInput,
  reason: string | null,
): Promise<StudyStatus> {
  const { study } = await requireStudy(viewer, id, "study_changed");
  requireNoFuture(input);
  const text = studyTextOf(input);
  if (study.status === "published") {
    await publishVersion(viewer, { id, revision }, reason, {
      next: (before) => ({ ...before, study: { ...before.study, ...text } }),
      apply: (tx, number) =>
        tx
          .update(studies)
          .set({ ...text, number })
          .where(eq(studies.id, id)),
    });
    return study.status;
  }
  await transaction(async (tx) => {
    const { study: before } = await getStudyRow(tx, id);
    if (isRepeated(before, revision, hashOf(studyTextOf(before)) === hashOf(text))) return;
    studyTransition(before.status, "save");
    requireRevision(before, revision);
    await tx
      .update(studies)
      .set({ ...text, revision: before.revision + 1 })
      .where(eq(studies.id, id));
    await recordEvent(tx, viewer, {
      action: "study_changed",
      objectType: "study",
      objectId: id,
      before: { contentSha256: hashOf(studyTextOf(before)) },
      after: { contentSha256: hashOf(text) },
    });
  });
  return study.status;
}

/** From here on everybody reads it, and it is frozen as version 1. */
export async function publishStudy(viewer: Viewer, { id, revision }: Reference): Promise<void> {
  await requireStudy(viewer, id, "study_published");
  await transaction(async (tx) => {
    const { study, recommendations: rows } = await getStudyRow(tx, id);
    if (study.status === "published" && study.number === 1) return;
    const status = studyTransition(study.status, "publish");
    requireRevision(study, revision);
    if (rows.length === 0) throw new RuleError("study_without_recommendations");
    const content = snapshotOf(study, rows);
    const publishedAt = now();
    const snapshotSha256 = hashOf(content);
    const version = { studyId: id, number: 1, content, snapshotSha256, publishedAt };
    const versionId = newId();
    await tx.insert(studyVersions).values({ ...version, id: versionId, publishedById: viewer.id });
    await tx
      .update(studies)
      .set({ status, number: 1, publishedAt, revision: study.revision + 1 })
      .where(eq(studies.id, id));
    await tx
      .update(recommendations)
      .set({ isPublished: true, textVersion: 1 })
      .where(eq(recommendations.studyId, id));
    await recordEvent(tx, viewer, {
      action: "study_published",
      objectType: "study",
      objectId: id,
      objectVersion: 1,
      after: {
        ...content,
        snapshotSha256,
        recordSha256: await sealOf(tx, FROZEN_TABLES.study_versions, versionId),
      },
    });
  });
}

export type StudyRows = Awaited<ReturnType<typeof getStudyRow>>;

export type Revision = {
  /** The study and its recommendations as they will read. */
  next: (before: StudyRows) => {
    study: StudyText;
    recommendations: readonly RecommendationRow[];
  };
  /** Writes that to the rows. */
  apply: (tx: Transaction, number: number) => Promise<unknown>;
};

/** A new version of a published study; it is written first, since the engine refuses a changed text without one. */
export async function publishVersion(
  viewer: Viewer,
  { id, revision }: Reference,
  reason: string | null,
  { next, apply }: Revision,
): Promise<void> {
  if (reason === null) throw new RuleError("revision_needs_reason");
  await transaction(async (tx) => {
    const before = await getStudyRow(tx, id);
    const old = snapshotOf(before.study, before.recommendations);
    const after = next(before);
    const content = snapshotOf(after.study, after.recommendations);
    const snapshotSha256 = hashOf(content);
    const isSame = snapshotSha256 === hashOf(old);
    if (isRepeated(before.study, revision, isSame)) return;
    studyTransition(before.study.status, "revise");
    requireRevision(before.study, revision);
    if (isSame) throw new RuleError("nothing_changed");
    const number = before.study.number + 1;
    const version = { studyId: id, number, content, reason, snapshotSha256, publishedAt: now() };
    const versionId = newId();
    await tx.insert(studyVersions).values({ ...version, id: versionId, publishedById: viewer.id });
    await apply(tx, number);
    await tx
      .update(studies)
      .set({ number, revision: before.study.revision + 1 })
      .where(eq(studies.id, id));
    await recordEvent(tx, viewer, {
      action: "study_revised",
      objectType: "study",
      objectId: id,
      objectVersion: number,
      before: old,
      after: {
        ...content,
        reason,
        snapshotSha256,
        recordSha256: await sealOf(tx, FROZEN_TABLES.study_versions, versionId),
      },
    });
  });
}

/** The study, for a viewer who may write it; to everybody else a draft does not exist. */
export async function requireStudy(
  viewer: Viewer,
  id: string,
  action: EventAction,
): Promise<StudyRows> {
  const found = await getStudyRow(database(), id);
  const attempt = { action, objectType: "study", objectId: id } as const;
  await hideUnless(
    canReadStudy(viewer, found.study),
    requirePermission(canKeepStudies(viewer), viewer, attempt),
  );
  return found;
}

/** @throws ConflictError("changed_meanwhile") when somebody saved after the form was opened; nothing is overwritten */
export function requireRevision(study: { revision: number }, openedOn: number): void {
  if (study.revision !== openedOn) throw new ConflictError("changed_meanwhile");
}

/** A second click: it was saved since the form was opened, and it says just this. */
export const isRepeated = (
  study: { revision: number },
  openedOn: number,
  isSame: boolean,
): boolean => study.revision === openedOn + 1 && isSame;

function requireNoFuture({ reportedOn }: StudyInput): void {
  if (reportedOn > dateOf(now())) throw new RuleError("reported_in_future");
}
