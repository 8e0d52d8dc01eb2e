/** What the college reports: drafted by the owner of the action, released or sent back by the alderman. */
import { eq } from "drizzle-orm";
import { recommendations } from "@/db/schema";
import { transaction } from "@/db/transaction";
import type { ProgressStatus } from "@/db/vocabulary";
import { hashOf } from "@/features/audit-log/canonical";
import { recordEvent } from "@/features/audit-log/record";
import type { Viewer } from "@/features/viewer/types";
import { now } from "@/lib/clock";
import { ConflictError } from "@/lib/errors";
import { canDraftProgress, canReleaseProgress } from "../permissions";
import { findNewestStatement, type RecommendationPlace } from "../place-queries";
import { progressTransition } from "../status";
import type { ProgressInput } from "../validation";
import { chosenFiles, filesOf } from "./evidence-queries";
import { appendStatement, permitOnPublished } from "./mutations";

type Row = RecommendationPlace["row"];
type Typed = Pick<ProgressInput, "word" | "text" | "evidenceUrl" | "evidence">;

const EMPTY = {
  draftWord: null,
  draftText: null,
  draftEvidenceUrl: null,
  draftEvidence: null,
  draftedById: null,
  draftedAt: null,
  draftReturnReason: null,
} as const;

/** @param seen the revision of the draft that the form was opened on */
export async function draftProgress(
  viewer: Viewer,
  id: string,
  { seen, ...typed }: Typed & { seen: number },
): Promise<void> {
  const action = "recommendation_progress_drafted";
  await transaction(async (tx) => {
    const { place, permitted } = await permitOnPublished(tx, viewer, id, action, canDraftProgress);
    const { row } = place;
    const isSecondClick = row.draftStatus === "drafted" && isDraft(row, typed);
    if (isSecondClick && row.draftRevision === seen + 1) return;
    const draftStatus = progressTransition(row.draftStatus, "draft");
    requireDraft(row, seen);
    const { evidence } = await chosenFiles(tx, viewer, id, typed.evidence ?? [], row.draftEvidence);
    await tx
      .update(recommendations)
      .set({
        draftStatus,
        draftWord: typed.word,
        draftText: typed.text,
        draftEvidenceUrl: typed.evidenceUrl,
        draftEvidence: evidence?.map(({ evidenceId }) => evidenceId) ?? null,
        draftedById: viewer.id,
        draftedAt: now(),
        draftRevision: row.draftRevision + 1,
      })
      .where(eq(recommendations.id, id));
    await recordEvent(tx, permitted, {
      action,
      objectType: "recommendation",
      objectId: id,
      before: { draftStatus: row.draftStatus },
      after: { draftStatus, contentSha256: hashOf({ id, ...typed }) },
    });
  });
}

/** The draft becomes what the college reports, as it stands. */
export async function releaseProgress(
  viewer: Viewer,
  id: string,
  { seen }: { seen: number },
): Promise<void> {
  const action = "recommendation_progress_released";
  await transaction(async (tx) => {
    const { place, permitted } = await permitOnPublished(
      tx,
      viewer,
      id,
      action,
      canReleaseProgress,
    );
    const { row } = place;
    const newest = await findNewestStatement(tx, id, "college_progress");
    const isSecondClick = row.draftStatus === "none" && newest?.madeById === viewer.id;
    if (isSecondClick && row.draftRevision === seen + 1) return;
    const draftStatus = progressTransition(row.draftStatus, "release");
    requireDraft(row, seen);
    const word = row.draftWord as ProgressStatus;
    const said = {
      text: row.draftText,
      evidenceUrl: row.draftEvidenceUrl,
      ...(await filesOf(tx, id, row.draftEvidence ?? [])),
      preparedById: row.draftedById,
    };
    const emptied = { ...EMPTY, draftStatus, draftRevision: row.draftRevision + 1 };
    const repeated = { collegeProgress: word, ...emptied };
    const statement = { kind: "college_progress", action, word, said, repeated } as const;
    await appendStatement(tx, permitted, place, statement, newest?.number ?? 0);
  });
}

/** Back to its writer, with the reason; what was written stays to go on with. */
export async function returnProgress(
  viewer: Viewer,
  id: string,
  { seen, reason }: { seen: number; reason: string },
): Promise<void> {
  const action = "recommendation_progress_returned";
  await transaction(async (tx) => {
    const { place, permitted } = await permitOnPublished(
      tx,
      viewer,
      id,
      action,
      canReleaseProgress,
    );
    const { row } = place;
    // A draft keeps the reason of its last return: the same words alone do not say that it was returned now.
    const isSecondClick = row.draftStatus === "returned" && row.draftReturnReason === reason;
    if (isSecondClick && row.draftRevision === seen + 1) return;
    const draftStatus = progressTransition(row.draftStatus, "return");
    requireDraft(row, seen);
    await tx
      .update(recommendations)
      .set({ draftStatus, draftReturnReason: reason, draftRevision: row.draftRevision + 1 })
      .where(eq(recommendations.id, id));
    await recordEvent(tx, permitted, {
      action,
      objectType: "recommendation",
      objectId: id,
      before: { draftStatus: row.draftStatus },
      after: { draftStatus, reasonSha256: hashOf({ id, reason }) },
    });
  });
}

function requireDraft(row: Row, seen: number): void {
  if (row.draftRevision !== seen) throw new ConflictError("changed_meanwhile");
}

const isDraft = (row: Row, { word, text, evidenceUrl, evidence = [] }: Typed): boolean =>
  row.draftWord === word &&
  row.draftText === text &&
  row.draftEvidenceUrl === evidenceUrl &&
  inOrder(row.draftEvidence ?? []) === inOrder(evidence);

const inOrder = (ids: readonly string[]): string => [...new Set(ids)].sort().join();
