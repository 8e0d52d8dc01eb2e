/** What the form of a report starts with. Reading it creates nothing. */
import { eq } from "drizzle-orm";
import { database } from "@/db";
import { reports } from "@/db/schema";
import { listEvidenceOf } from "@/features/evidence/record";
import type { Viewer } from "@/features/viewer/types";
import { dateOf } from "@/lib/dates";
import { NotFoundError } from "@/lib/errors";
import type { Locale } from "@/lib/locale";
import { type DraftContent, draftFrom, emptyDraft, type FrozenContent } from "../content";
import { daysLate, isOpenForFiling, owesReport } from "../filing/debts";
import { findFilingPlace, findReportAt, loadFilingContext, today } from "../filing/queries";
import type { FilingContext } from "../freeze";
import { canFileReport, canReadReports } from "../permissions";
import { isWritten } from "../status";
import type { ReportForm } from "../types";
import { findPreviousContent } from "./previous-queries";

type Place = { collaborationId: string; momentId: string };

/**
 * The form of the report at a place, for those who file it.
 * @param language in which numbers of the record are written
 * @throws NotFoundError when the viewer does not file it, or no report is owed there
 */
export async function getReportForm(
  viewer: Viewer,
  place: Place,
  language: Locale = "nl",
): Promise<ReportForm> {
  if (!canReadReports(viewer)) throw new NotFoundError("reports");
  const filing = await findFilingPlace(database(), place.collaborationId, place.momentId);
  const found = await findReportAt(database(), filing);
  if (!canFileReport(viewer, filing) || !(found || owesReport(filing, filing.moment))) {
    throw new NotFoundError(`report form ${place.collaborationId}/${place.momentId}`);
  }
  const draft = found && draftIn(found, language);
  const [context, previous, evidence] = await Promise.all([
    loadFilingContext(database(), filing, found?.report ?? null, draft ?? {}),
    findPreviousContent(filing),
    found ? listEvidenceOf({ kind: "report", id: found.report.id }) : [],
  ]);
  return {
    reportId: found?.report.id ?? null,
    releasedVersionId: found?.report.releasedVersionId ?? null,
    collaboration: { id: filing.collaborationId, slug: filing.slug, name: filing.name },
    moment: filing.moment,
    isOpen: isOpenForFiling(filing.moment, today()),
    daysLate: daysLate(filing.moment, firstSubmission(found) ?? today()),
    isLate: context.isLate,
    revision: found?.version.revision ?? 0,
    number: found?.version.number ?? 0,
    status: found?.version.status ?? null,
    returnReason: found?.version.returnReason ?? null,
    correctionReason: found?.version.correctionReason ?? null,
    draft: draft ?? firstDraft(context),
    savedAt: found?.version.status === "draft" ? found.version.savedAt : null,
    context,
    evidence,
    previous,
  };
}

/** The same, for an address that names the report. @throws NotFoundError */
export async function getFormOfReport(
  viewer: Viewer,
  reportId: string,
  language?: Locale,
): Promise<ReportForm> {
  const [place] = await database()
    .select({ collaborationId: reports.collaborationId, momentId: reports.momentId })
    .from(reports)
    .where(eq(reports.id, reportId))
    .limit(1);
  if (!place) throw new NotFoundError(`report ${reportId}`);
  return getReportForm(viewer, place, language);
}

type Found = NonNullable<Awaited<ReturnType<typeof findReportAt>>>;

const firstSubmission = (found: Found | null) =>
  found?.report.firstSubmittedAt ? dateOf(found.report.firstSubmittedAt) : null;

/** What stands in the newest version: as it was typed, or as it was frozen and may be changed again. */
function draftIn({ version }: Found, language: Locale): DraftContent {
  if (version.status === "draft") return version.content as DraftContent;
  return isWritten(version.status)
    ? draftFrom(version.content as FrozenContent, language)
    : emptyDraft();
}

/** Empty, but for the dates of milestones as the record has them: those are facts, not an answer. */
function firstDraft({ milestones }: FilingContext): DraftContent {
  const known = milestones.map(({ id, expectedOn, doneOn }) => [
    id,
    { expectedOn: expectedOn ?? "", doneOn: doneOn ?? "" },
  ]);
  return { ...emptyDraft(), milestones: Object.fromEntries(known) };
}
