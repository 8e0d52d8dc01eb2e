/** The text of a study: a draft of the auditor, published in versions. */
import { eq } from "drizzle-orm";
import { recommendations, studies, studyVersions } from "@/db/schema";
import { type Transaction, transaction } from "@/db/transaction";
import type { StudyStatus } from "@/db/vocabulary";
import { hashOf } from "@/features/audit-log/canonical";
import type { EventAction } from "@/features/audit-log/events";
import { recordEvent, sealOf } from "@/features/audit-log/record";
import { permit } from "@/features/auth/permit";
import type { Permit, Viewer } from "@/features/viewer/types";
import { now } from "@/lib/clock";
import { dateOf } from "@/lib/dates";
import { ConflictError, RuleError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { canKeepStudies, canReadStudy } from "../permissions";
import { getStudyRow } from "../place-queries";
import { studyTransition } from "../status";
import type { StudyInput } from "../validation";
import { STUDY_VERSIONS } from "./frozen";
import { type RecommendationRow, type StudyText, snapshotOf, studyTextOf } from "./snapshot";

export async function addStudy(viewer: Viewer, input: StudyInput): Promise<string> {
  const id = newId();
  const event = { action: "study_added", objectType: "study", objectId: id } as const;
  return transaction(async (tx) => {
    const knows = viewer.role !== "administrator";
    const permitted = permit(tx, viewer, { may: canKeepStudies(viewer), knows, event });
    requireNoFuture(input);
    const text = studyTextOf(input);
    await tx.insert(studies).values({
      ...text,
      id,
      status: "draft",
      createdAt: now(),
      createdById: viewer.id,
    });
    await recordEvent(tx, permitted, { ...event, after: { contentSha256: hashOf(text) } });
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
  return transaction(async (tx) => {
    const { rows, permitted } = await permitOnStudy(tx, viewer, id, "study_changed");
    const before = rows.study;
    requireNoFuture(input);
    const text = studyTextOf(input);
    if (before.status === "published") {
      await publishVersion(tx, permitted, rows, revision, reason, {
        next: () => ({ ...rows, study: { ...before, ...text } }),
        apply: (number) =>
          tx
            .update(studies)
            .set({ ...text, number })
            .where(eq(studies.id, id)),
      });
      return before.status;
    }
    if (isRepeated(before, revision, hashOf(studyTextOf(before)) === hashOf(text))) {
      return before.status;
    }
    studyTransition(before.status, "save");
    requireRevision(before, revision);
    await tx
      .update(studies)
      .set({ ...text, revision: before.revision + 1 })
      .where(eq(studies.id, id));
    await recordEvent(tx, permitted, {
      action: "study_changed",
      objectType: "study",
      objectId: id,
      before: { contentSha256: hashOf(studyTextOf(before)) },
      after: { contentSha256: hashOf(text) },
    });
    return before.status;
  });
}

/** From here on everybody reads it, and it is frozen as version 1. */
export async function publishStudy(viewer: Viewer, { id, revision }: Reference): Promise<void> {
  await transaction(async (tx) => {
    const asked = await permitOnStudy(tx, viewer, id, "study_published");
    const { study, recommendations: rows } = asked.rows;
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
    await recordEvent(tx, asked.permitted, {
      action: "study_published",
      objectType: "study",
      objectId: id,
      objectVersion: 1,
      after: {
        ...content,
        snapshotSha256,
        recordSha256: await sealOf(tx, STUDY_VERSIONS, versionId),
      },
    });
  });
}

export type StudyRows = Awaited<ReturnType<typeof getStudyRow>>;

export type Revision = {
  /** The study and its recommendations as they will read. */
  next: () => {
    study: StudyText;
    recommendations: readonly RecommendationRow[];
  };
  /** Writes that to the rows. */
  apply: (number: number) => Promise<unknown>;
};

/** A new version of a published study; it is written first, since the engine refuses a changed text without one. */
export async function publishVersion(
  tx: Transaction,
  permitted: Permit,
  { study, recommendations: rows }: StudyRows,
  openedOn: number,
  reason: string | null,
  { next, apply }: Revision,
): Promise<void> {
  if (reason === null) throw new RuleError("revision_needs_reason");
  const old = snapshotOf(study, rows);
  const after = next();
  const content = snapshotOf(after.study, after.recommendations);
  const snapshotSha256 = hashOf(content);
  const isSame = snapshotSha256 === hashOf(old);
  if (isRepeated(study, openedOn, isSame)) return;
  studyTransition(study.status, "revise");
  requireRevision(study, openedOn);
  if (isSame) throw new RuleError("nothing_changed");
  const studyId = study.id;
  const number = study.number + 1;
  const published = { publishedAt: now(), publishedById: permitted.viewer.id };
  const versionId = newId();
  await tx
    .insert(studyVersions)
    .values({ id: versionId, studyId, number, content, reason, snapshotSha256, ...published });
  await apply(number);
  await tx
    .update(studies)
    .set({ number, revision: study.revision + 1 })
    .where(eq(studies.id, studyId));
  await recordEvent(tx, permitted, {
    action: "study_revised",
    objectType: "study",
    objectId: studyId,
    objectVersion: number,
    before: old,
    after: {
      ...content,
      reason,
      snapshotSha256,
      recordSha256: await sealOf(tx, STUDY_VERSIONS, versionId),
    },
  });
}

/** The study, for a viewer who may write it; to everybody else a draft does not exist. */
export async function permitOnStudy(
  tx: Transaction,
  viewer: Viewer,
  id: string,
  action: EventAction,
): Promise<{ rows: StudyRows; permitted: Permit }> {
  const rows = await getStudyRow(tx, id);
  const permitted = permit(tx, viewer, {
    may: canKeepStudies(viewer),
    knows: canReadStudy(viewer, rows.study),
    event: { action, objectType: "study", objectId: id },
  });
  return { rows, permitted };
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
