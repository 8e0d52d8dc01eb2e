/** Saving a draft: the first save starts the report, a save on an older state is told. */
import { eq } from "drizzle-orm";
import { database } from "@/db";
import { reports, reportVersions } from "@/db/schema";
import { type Transaction, transaction } from "@/db/transaction";
import type { Locale } from "@/db/vocabulary";
import { hashOf } from "@/features/audit-log/canonical";
import { hideUnless, recordEvent, requirePermission } from "@/features/audit-log/record";
import type { Viewer } from "@/features/auth/types";
import { now } from "@/lib/clock";
import { ConflictError, NotFoundError, RuleError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { isSameSitting } from "@/lib/sitting";
import { type DraftContent, draftFrom, type FrozenContent } from "../content";
import { isOpenForFiling, owesReport } from "../filing/debts";
import { type FilingPlace, findFilingPlace, findReportAt, today } from "../filing/queries";
import { canFileReport, canReadReports } from "../permissions";
import { nextDraftAfter } from "../status";

export type DraftReference = { collaborationId: string; momentId: string; revision: number };
export type SavedDraft = {
  reportId: string;
  versionId: string;
  number: number;
  revision: number;
  savedAt: Date;
};

/**
 * Saves what was typed.
 * @throws ConflictError("draft_changed_meanwhile") when somebody saved after this form was opened;
 * nothing is overwritten, and both texts can be shown.
 */
export async function saveDraft(
  viewer: Viewer,
  reference: DraftReference,
  typed: DraftContent,
): Promise<SavedDraft> {
  const place = await requireFilingPlace(viewer, reference);
  return transaction((tx) => saveDraftIn(tx, viewer, place, reference.revision, typed));
}

/** The place of a report that this viewer may file for. */
export async function requireFilingPlace(
  viewer: Viewer,
  reference: { collaborationId: string; momentId: string },
): Promise<FilingPlace> {
  if (!canReadReports(viewer)) throw new NotFoundError();
  const place = await findFilingPlace(database(), reference.collaborationId, reference.momentId);
  await requirePermission(canFileReport(viewer, place), viewer, {
    action: "report_draft_saved",
    objectType: "report",
    objectId: `${reference.collaborationId}/${reference.momentId}`,
  });
  const isOwed = owesReport(place, place.moment) || (await findReportAt(database(), place));
  if (!isOwed) throw new NotFoundError();
  if (!isOpenForFiling(place.moment, today())) throw new RuleError("moment_not_open");
  return place;
}

export async function saveDraftIn(
  tx: Transaction,
  viewer: Viewer,
  place: FilingPlace,
  openedOn: number,
  typed: DraftContent,
): Promise<SavedDraft> {
  const found = await findReportAt(tx, place);
  if (!found) {
    if (openedOn !== 0) throw new NotFoundError();
    return startReport(tx, viewer, place, typed);
  }
  const { report, version } = found;
  if (version.status !== "draft") {
    if (nextDraftAfter(version.status) !== "revision") throw new RuleError("report_moved_on");
    if (openedOn !== version.revision) throw new ConflictError("draft_changed_meanwhile");
    return addDraft(tx, viewer, version, typed, null);
  }
  if (openedOn !== version.revision) throw new ConflictError("draft_changed_meanwhile");
  const savedAt = now();
  const revision = version.revision + 1;
  await tx
    .update(reportVersions)
    .set({ content: typed, revision, savedAt, savedById: viewer.id })
    .where(eq(reportVersions.id, version.id));
  if (!isSameSitting(version, { savedAt, savedById: viewer.id }))
    await recordDraftEvent(tx, viewer, "report_draft_saved", report.id, version.number, typed);
  return { reportId: report.id, versionId: version.id, number: version.number, revision, savedAt };
}

async function startReport(
  tx: Transaction,
  viewer: Viewer,
  place: FilingPlace,
  typed: DraftContent,
) {
  const reportId = newId();
  await tx.insert(reports).values({
    id: reportId,
    collaborationId: place.collaborationId,
    momentId: place.moment.id,
    createdAt: now(),
    latestNumber: 1,
    latestStatus: "draft",
  });
  return insertDraft(
    tx,
    viewer,
    { reportId, number: 1, revision: 1 },
    typed,
    null,
    "report_started",
  );
}

type VersionKey = { reportId: string; number: number; revision: number };

/**
 * A next version as a draft; the ones before it stay as they are. Its revision counts on, so that a
 * form opened on the version before never passes for one opened on this draft.
 */
async function addDraft(
  tx: Transaction,
  viewer: Viewer,
  before: VersionKey,
  content: DraftContent,
  correctionReason: string | null,
) {
  const { reportId } = before;
  const key = { reportId, number: before.number + 1, revision: before.revision + 1 };
  const action = correctionReason === null ? "report_draft_saved" : "report_correction_started";
  await tx
    .update(reports)
    .set({ latestNumber: key.number, latestStatus: "draft" })
    .where(eq(reports.id, reportId));
  return insertDraft(tx, viewer, key, content, correctionReason, action);
}

async function insertDraft(
  tx: Transaction,
  viewer: Viewer,
  { reportId, number, revision }: VersionKey,
  content: DraftContent,
  correctionReason: string | null,
  action: DraftAction,
): Promise<SavedDraft> {
  const versionId = newId();
  const savedAt = now();
  await tx.insert(reportVersions).values({
    id: versionId,
    reportId,
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
  await recordDraftEvent(tx, viewer, action, reportId, number, content, correctionReason);
  return { reportId, versionId, number, revision, savedAt };
}

type DraftAction = "report_started" | "report_draft_saved" | "report_correction_started";

/** Of an unreleased draft the event carries a hash, not the text; so it does of the reason of a correction. */
function recordDraftEvent(
  tx: Transaction,
  viewer: Viewer,
  action: DraftAction,
  reportId: string,
  number: number,
  content: DraftContent,
  correctionReason: string | null = null,
) {
  const after = {
    contentSha256: hashOf(content),
    ...(correctionReason ? { reasonSha256: hashOf(correctionReason) } : {}),
  };
  return recordEvent(tx, viewer, {
    action,
    objectType: "report",
    objectId: reportId,
    objectVersion: number,
    after,
  });
}

/**
 * Starts the correction of a report that the council has: a new draft that starts as a copy.
 * The council keeps seeing the released version until the correction is released.
 * @param language in which its numbers are written
 */
export async function startCorrection(
  viewer: Viewer,
  reportId: string,
  reason: string,
  language?: Locale,
): Promise<SavedDraft> {
  const place = await requireReportPlace(viewer, reportId);
  return transaction(async (tx) => {
    const found = await findReportAt(tx, place);
    if (!found || nextDraftAfter(found.version.status) !== "correction")
      throw new RuleError("report_moved_on");
    const content = draftFrom(found.version.content as FrozenContent, language);
    return addDraft(tx, viewer, found.version, content, reason);
  });
}

async function requireReportPlace(viewer: Viewer, reportId: string): Promise<FilingPlace> {
  const [report] = await database()
    .select({
      collaborationId: reports.collaborationId,
      momentId: reports.momentId,
      releasedVersionId: reports.releasedVersionId,
    })
    .from(reports)
    .where(eq(reports.id, reportId))
    .limit(1);
  if (!report) throw new NotFoundError();
  return hideUnless(report.releasedVersionId !== null, requireFilingPlace(viewer, report));
}
