/** The working paper of a finding: saved, and begun again as a correction. */
import { eq } from "drizzle-orm";
import { findings, findingVersions } from "@/db/schema";
import { type Transaction, transaction } from "@/db/transaction";
import { permit } from "@/features/auth/permit";
import type { Path } from "@/features/drafts/typed";
import {
  addVersion,
  type Saved,
  saveDraftIn,
  type VersionedDocument,
} from "@/features/drafts/versions";
import type { Viewer } from "@/features/viewer/types";
import { NotFoundError, RuleError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { type DraftFinding, draftFrom, type FrozenFinding } from "../content";
import { FINDING_VERSIONS } from "../frozen";
import { canKeepWorkingPapers, canReadFindings } from "../permissions";
import {
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

type Row = VersionRow & { documentId: string };
type Columns = Partial<typeof findingVersions.$inferInsert>;

export const VERSIONED_FINDING: VersionedDocument<FindingReference, Row, Columns> = {
  frozen: FINDING_VERSIONS,
  events: {
    started: "finding_started",
    saved: "finding_draft_saved",
    continued: "finding_draft_saved",
  },
  movedOn: "finding_moved_on",
  isContinued: () => false,
  async findNewest(tx, place) {
    const found = await findFindingAt(tx, place);
    return found && asVersion(found.newest);
  },
  async add(tx, { collaborationId, cycleYear }, version, before) {
    const id = before?.documentId ?? newId();
    const latest = { latestNumber: version.number, latestStatus: "draft" } as const;
    const first = { ...latest, id, collaborationId, cycleYear, createdAt: version.createdAt };
    if (before) await tx.update(findings).set(latest).where(eq(findings.id, id));
    else await tx.insert(findings).values(first);
    await tx.insert(findingVersions).values({ ...version, findingId: id, status: "draft" });
    return id;
  },
  async write(tx, { id, documentId }, columns) {
    const { status: latestStatus } = columns;
    await tx.update(findingVersions).set(columns).where(eq(findingVersions.id, id));
    if (latestStatus)
      await tx.update(findings).set({ latestStatus }).where(eq(findings.id, documentId));
  },
};

export const asVersion = (row: VersionRow): Row => ({ ...row, documentId: row.findingId });

type SavedDraft = Saved & { findingId: string };
const asFinding = (saved: Saved): SavedDraft => ({ ...saved, findingId: saved.documentId });

/**
 * Saves what was typed. Who may not score hears the same whether there is a working paper or not.
 * @param unsaved fields that hold too much, of which the draft keeps what it had
 * @throws ConflictError("draft_changed_meanwhile") when it was saved after this form was opened; nothing is overwritten
 */
export function saveDraft(
  viewer: Viewer,
  reference: DraftReference,
  typed: DraftFinding,
  unsaved?: readonly Path[],
): Promise<SavedDraft> {
  const { collaborationId, cycleYear, revision: openedOn } = reference;
  return transaction(async (tx) => {
    if (!canReadFindings(viewer)) throw new NotFoundError();
    const by = permit(tx, viewer, {
      may: canKeepWorkingPapers(viewer),
      event: {
        action: "finding_draft_saved",
        objectType: "finding",
        objectId: `${collaborationId}/${cycleYear}`,
      },
    });
    const place = await findPlace(tx, reference);
    return asFinding(
      await saveDraftIn(tx, by, VERSIONED_FINDING, place, { openedOn, typed, unsaved }),
    );
  });
}

/** A published finding changes by a next version only, which starts as a copy and says why it is there. */
export function startCorrection(
  viewer: Viewer,
  findingId: string,
  reason: string,
): Promise<SavedDraft> {
  const action = "finding_correction_started";
  return transaction(async (tx) => {
    const { by, finding, newest } = await openFinding(tx, viewer, findingId, action);
    if (!canBeCorrected(newest.status)) throw new RuleError("finding_moved_on");
    const content = draftFrom(newest.content as FrozenFinding);
    const next = { before: asVersion(newest), content, action, reason } as const;
    return asFinding(await addVersion(tx, by, VERSIONED_FINDING, finding, next));
  });
}

/**
 * A finding that this viewer may write.
 * @throws NotFoundError for who may not know of it
 */
export async function openFinding(
  tx: Transaction,
  viewer: Viewer,
  findingId: string,
  action: "finding_correction_started" | "finding_published",
) {
  const found = await findFinding(tx, findingId);
  const by = permit(tx, viewer, {
    may: canKeepWorkingPapers(viewer),
    knows: canReadFindings(viewer) && found.finding.publishedVersionId !== null,
    event: { action, objectType: "finding", objectId: findingId },
  });
  return { ...found, by };
}
