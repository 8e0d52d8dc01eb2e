/** The draft of a report: saved, and begun again as a correction. */
import { eq } from "drizzle-orm";
import { reports, reportVersions } from "@/db/schema";
import { type Transaction, transaction } from "@/db/transaction";
import { permit } from "@/features/auth/permit";
import type { Path } from "@/features/drafts/typed";
import {
  addVersion,
  type Saved,
  saveDraftIn,
  type VersionedDocument,
} from "@/features/drafts/versions";
import type { Permit, Viewer } from "@/features/viewer/types";
import { NotFoundError, RuleError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import type { Locale } from "@/lib/locale";
import { type DraftContent, draftFrom, type FrozenContent } from "../content";
import { isOpenForFiling, owesReport } from "../filing/debts";
import { type FilingPlace, findFilingPlace, findReportAt, today } from "../filing/queries";
import { REPORT_VERSIONS } from "../frozen";
import { canFileReport, canReadReports } from "../permissions";
import { nextDraftAfter } from "../status";

export type DraftReference = { collaborationId: string; momentId: string; revision: number };
export type VersionRow = typeof reportVersions.$inferSelect & { documentId: string };
export type Columns = Partial<typeof reportVersions.$inferInsert>;

export type SavedDraft = Saved & { reportId: string };
export const asReport = (saved: Saved): SavedDraft => ({ ...saved, reportId: saved.documentId });

export const VERSIONED_REPORT: VersionedDocument<FilingPlace, VersionRow, Columns> = {
  frozen: REPORT_VERSIONS,
  events: {
    started: "report_started",
    saved: "report_draft_saved",
    continued: "report_draft_saved",
  },
  movedOn: "report_moved_on",
  isContinued: (status) => nextDraftAfter(status) === "revision",
  async findNewest(tx, place) {
    const found = await findReportAt(tx, place);
    return found && { ...found.version, documentId: found.report.id };
  },
  async add(tx, { collaborationId, moment }, version, before) {
    const id = before?.documentId ?? newId();
    const latest = { latestNumber: version.number, latestStatus: "draft" } as const;
    if (before) await tx.update(reports).set(latest).where(eq(reports.id, id));
    else {
      const { createdAt } = version;
      await tx
        .insert(reports)
        .values({ ...latest, id, collaborationId, momentId: moment.id, createdAt });
    }
    await tx.insert(reportVersions).values({ ...version, reportId: id, status: "draft" });
    return id;
  },
  async write(tx, { id, documentId }, columns) {
    const { status: latestStatus } = columns;
    await tx.update(reportVersions).set(columns).where(eq(reportVersions.id, id));
    if (latestStatus)
      await tx.update(reports).set({ latestStatus }).where(eq(reports.id, documentId));
  },
};

/**
 * Saves what was typed.
 * @param unsaved fields that hold too much, of which the draft keeps what it had
 * @throws ConflictError("draft_changed_meanwhile") when it was saved after this form was opened; nothing is overwritten, and
 * both texts can be shown
 */
export function saveDraft(
  viewer: Viewer,
  reference: DraftReference,
  typed: DraftContent,
  unsaved?: readonly Path[],
): Promise<SavedDraft> {
  return transaction(async (tx) => {
    const { place, by } = await openPlace(tx, viewer, reference);
    const save = { openedOn: reference.revision, typed, unsaved };
    return asReport(await saveDraftIn(tx, by, VERSIONED_REPORT, place, save));
  });
}

/** The place of a report that this viewer may file for. @param knows whether the viewer may know of the report */
export async function openPlace(
  tx: Transaction,
  viewer: Viewer,
  { collaborationId, momentId }: { collaborationId: string; momentId: string },
  knows = true,
): Promise<{ place: FilingPlace; by: Permit }> {
  if (!canReadReports(viewer)) throw new NotFoundError();
  const place = await findFilingPlace(tx, collaborationId, momentId);
  const by = permit(tx, viewer, {
    may: canFileReport(viewer, place),
    knows,
    event: {
      action: "report_draft_saved",
      objectType: "report",
      objectId: `${collaborationId}/${momentId}`,
    },
  });
  if (!owesReport(place, place.moment) && !(await findReportAt(tx, place)))
    throw new NotFoundError();
  if (!isOpenForFiling(place.moment, today())) throw new RuleError("moment_not_open");
  return { place, by };
}

/**
 * Starts the correction of a report that the council has: a new draft that starts as a copy.
 * The council keeps seeing the released version until the correction is released.
 * @param language in which its numbers are written
 */
export function startCorrection(
  viewer: Viewer,
  reportId: string,
  reason: string,
  language?: Locale,
): Promise<SavedDraft> {
  return transaction(async (tx) => {
    const [report] = await tx.select().from(reports).where(eq(reports.id, reportId));
    if (!report) throw new NotFoundError();
    const { place, by } = await openPlace(tx, viewer, report, report.releasedVersionId !== null);
    const before = await VERSIONED_REPORT.findNewest(tx, place);
    if (!before || nextDraftAfter(before.status) !== "correction")
      throw new RuleError("report_moved_on");
    const content = draftFrom(before.content as FrozenContent, language);
    const action = "report_correction_started";
    const next = { before, content, action, reason } as const;
    return asReport(await addVersion(tx, by, VERSIONED_REPORT, place, next));
  });
}
