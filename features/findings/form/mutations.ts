/** Saving a working paper: the first save starts it, a save on an older state is told. */
import { eq } from "drizzle-orm";
import { database } from "@/db";
import { findings, findingVersions } from "@/db/schema";
import { type Transaction, transaction } from "@/db/transaction";
import { hashOf } from "@/features/audit-log/canonical";
import { hideUnless, recordEvent, requirePermission } from "@/features/audit-log/record";
import type { Viewer } from "@/features/auth/types";
import { now } from "@/lib/clock";
import { ConflictError, NotFoundError, RuleError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { isSameSitting } from "@/lib/sitting";
import { type DraftFinding, draftFrom, type FrozenFinding } from "../content";
import { canKeepWorkingPapers, canReadFindings } from "../permissions";
import {
  type FindingPlace,
  type FindingReference,
  findFinding,
  findFindingAt,
  findPlace,
  type VersionRow,
} from "../place-queries";
import { canBeCorrected } from "../status";

export interface DraftReference extends FindingReference {
  revision: number;
}

export interface SavedDraft {
  findingId: string;
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
  typed: DraftFinding,
): Promise<SavedDraft> {
  const place = await requirePlace(viewer, reference);
  return transaction((tx) => saveDraftIn(tx, viewer, place, reference.revision, typed));
}

/** Who may not score hears the same whether there is a working paper or not. */
async function requirePlace(viewer: Viewer, reference: FindingReference): Promise<FindingPlace> {
  if (!canReadFindings(viewer)) throw new NotFoundError();
  const { collaborationId, cycleYear } = reference;
  await requirePermission(canKeepWorkingPapers(viewer), viewer, {
    action: "finding_draft_saved",
    objectType: "finding",
    objectId: `${collaborationId}/${cycleYear}`,
  });
  return findPlace(database(), reference);
}

async function saveDraftIn(
  tx: Transaction,
  viewer: Viewer,
  place: FindingPlace,
  openedOn: number,
  typed: DraftFinding,
): Promise<SavedDraft> {
  const found = await findFindingAt(tx, place);
  if (found && found.newest.status !== "draft") throw new RuleError("finding_moved_on");
  if (openedOn !== (found?.newest.revision ?? 0)) {
    throw new ConflictError("draft_changed_meanwhile");
  }
  if (!found) return startFinding(tx, viewer, place, typed);
  const { newest } = found;
  const saved = { savedAt: now(), savedById: viewer.id };
  const revision = newest.revision + 1;
  await tx
    .update(findingVersions)
    .set({ content: typed, revision, ...saved })
    .where(eq(findingVersions.id, newest.id));
  const { findingId, number } = newest;
  if (!isSameSitting(newest, saved)) {
    await recordDraft(tx, viewer, "finding_draft_saved", { findingId, number }, typed);
  }
  return { findingId, number, revision, savedAt: saved.savedAt };
}

async function startFinding(
  tx: Transaction,
  viewer: Viewer,
  { collaborationId, cycleYear }: FindingPlace,
  content: DraftFinding,
): Promise<SavedDraft> {
  const findingId = newId();
  await tx.insert(findings).values({
    id: findingId,
    collaborationId,
    cycleYear,
    createdAt: now(),
    latestNumber: 1,
    latestStatus: "draft",
  });
  const saved = await insertDraft(tx, viewer, { findingId, number: 1, revision: 1 }, content, null);
  await recordDraft(tx, viewer, "finding_started", saved, content);
  return saved;
}

/** A published finding changes by a next version only, which starts as a copy and says why it is there. */
export async function startCorrection(
  viewer: Viewer,
  findingId: string,
  reason: string,
): Promise<SavedDraft> {
  const { finding } = await requireKept(viewer, findingId, "finding_correction_started");
  return transaction(async (tx) => {
    const { newest } = await findFinding(tx, finding.id);
    if (!canBeCorrected(newest.status)) throw new RuleError("finding_moved_on");
    const content = draftFrom(newest.content as FrozenFinding);
    const saved = await insertDraft(tx, viewer, nextAfter(newest), content, reason);
    await tx
      .update(findings)
      .set({ latestNumber: saved.number, latestStatus: "draft" })
      .where(eq(findings.id, finding.id));
    await recordDraft(tx, viewer, "finding_correction_started", saved, { ...content, reason });
    return saved;
  });
}

/** Its revision counts on, so that a form opened on the version before never passes for one opened on this draft. */
const nextAfter = ({ findingId, number, revision }: VersionRow) => ({
  findingId,
  number: number + 1,
  revision: revision + 1,
});

/**
 * A finding that this viewer may write.
 * @throws NotFoundError for who may not know of it, ForbiddenError for who may only read it
 */
export async function requireKept(
  viewer: Viewer,
  findingId: string,
  action: "finding_correction_started" | "finding_published" | "evidence_added",
) {
  const found = await findFinding(database(), findingId);
  const isKnown = canReadFindings(viewer) && found.finding.publishedVersionId !== null;
  await hideUnless(
    isKnown,
    requirePermission(canKeepWorkingPapers(viewer), viewer, {
      action,
      objectType: "finding",
      objectId: findingId,
    }),
  );
  return found;
}

async function insertDraft(
  tx: Transaction,
  viewer: Viewer,
  { findingId, number, revision }: { findingId: string; number: number; revision: number },
  content: DraftFinding,
  correctionReason: string | null,
): Promise<SavedDraft> {
  const savedAt = now();
  await tx.insert(findingVersions).values({
    id: newId(),
    findingId,
    number,
    status: "draft",
    revision,
    content,
    correctionReason,
    createdAt: savedAt,
    createdById: viewer.id,
    savedAt,
    savedById: viewer.id,
  });
  return { findingId, number, revision, savedAt };
}

/** Of a working paper the event carries a hash: not the text, and not what it is about either. */
function recordDraft(
  tx: Transaction,
  viewer: Viewer,
  action: "finding_started" | "finding_draft_saved" | "finding_correction_started",
  { findingId, number }: { findingId: string; number: number },
  content: unknown,
) {
  return recordEvent(tx, viewer, {
    action,
    objectType: "finding",
    objectId: findingId,
    objectVersion: number,
    after: { contentSha256: hashOf(content) },
  });
}
