/** The life of a report after its draft: submit, withdraw, return, release. */
import { and, eq } from "drizzle-orm";
import { database } from "@/db";
import { FROZEN_TABLES } from "@/db/frozen-tables";
import { milestones, reportResults, reports, reportVersions } from "@/db/schema";
import { type Transaction, transaction } from "@/db/transaction";
import { type Locale, PERFORMANCES } from "@/db/vocabulary";
import { notWithdrawn } from "@/db/withdrawn";
import { hashOf } from "@/features/audit-log/canonical";
import type { EventAction } from "@/features/audit-log/events";
import { hideUnless, recordEvent, requirePermission, sealOf } from "@/features/audit-log/record";
import type { Viewer } from "@/features/auth/types";
import { now } from "@/lib/clock";
import { ConflictError, NotFoundError, RuleError } from "@/lib/errors";
import type { DraftContent, FrozenContent } from "./content";
import { findFilingPlace, findReportAt, loadFilingContext } from "./filing/queries";
import {
  type DraftReference,
  requireFilingPlace,
  type SavedDraft,
  saveDraftIn,
} from "./form/mutations";
import { type FieldIssue, freeze } from "./freeze";
import { canFileReport, canKnowReport, canReleaseReport } from "./permissions";
import { transition } from "./status";
import { type CorrectedDate, datesCorrectedSince } from "./versions/later-queries";

export type SubmitResult = { saved: SavedDraft; issues: FieldIssue[] };

/**
 * Submits what was typed. What does not meet the rules is saved as a draft all the same, so that
 * nothing is lost, and each field that stands in the way is named.
 * @param shown the language of the form
 * @param version of the description of a report; the newest, but for the story of a past before it
 */
export async function submitReport(
  viewer: Viewer,
  reference: DraftReference,
  typed: DraftContent,
  shown?: Locale,
  version?: number,
): Promise<SubmitResult> {
  const place = await requireFilingPlace(viewer, reference);
  return transaction(async (tx) => {
    const saved = await saveDraftIn(tx, viewer, place, reference.revision, typed);
    const found = await findReportAt(tx, place);
    if (!found) throw new NotFoundError();
    const context = await loadFilingContext(tx, place, found.report, typed);
    const { content, issues } = freeze(typed, context, shown, version);
    if (content === null) return { saved, issues };
    await freezeVersion(tx, viewer, found.report, found.version, content);
    return { saved, issues: [] };
  });
}

async function freezeVersion(
  tx: Transaction,
  viewer: Viewer,
  report: typeof reports.$inferSelect,
  version: typeof reportVersions.$inferSelect,
  content: FrozenContent,
) {
  const submittedAt = now();
  const scores = PERFORMANCES.map((performance) => content.performances[performance].score);
  const snapshotSha256 = hashOf(content);
  await tx
    .update(reportVersions)
    .set({
      status: transition(version.status, "submit"),
      content,
      snapshotSha256,
      submittedAt,
      submittedById: viewer.id,
      scoreScoping: content.performances.scoping.score,
      scoreOverview: content.performances.overview.score,
      scorePolicyLines: content.performances.policy_lines.score,
      scoreCooperation: content.performances.cooperation.score,
      scoreAccountability: content.performances.accountability.score,
      lowestScore: Math.min(...scores),
      deviationCount: content.deviations.length,
      decisionAsked: content.deviations.some((deviation) => deviation.decisionAsked),
      budgetedEuros: content.money.budgetedEuros,
      spentEuros: content.money.spentEuros,
      forecastEuros: content.money.forecastEuros,
      riskLevel: content.riskLevel ?? null,
    })
    .where(eq(reportVersions.id, version.id));
  for (const { indicatorId, value, forecast, target, targetFrom, targetTo } of content.indicators) {
    await tx.insert(reportResults).values({
      versionId: version.id,
      indicatorId,
      value,
      forecast,
      target,
      targetFrom,
      targetTo,
    });
  }
  await tx
    .update(reports)
    .set({ latestStatus: "submitted", firstSubmittedAt: report.firstSubmittedAt ?? submittedAt })
    .where(eq(reports.id, report.id));
  await recordEvent(tx, viewer, {
    action: "report_submitted",
    objectType: "report",
    objectId: report.id,
    objectVersion: version.number,
    before: { status: "draft" },
    after: {
      status: "submitted",
      collaborationId: report.collaborationId,
      momentId: report.momentId,
      snapshotSha256,
      recordSha256: await sealOf(tx, FROZEN_TABLES.report_versions, version.id),
    },
  });
}

type Found = NonNullable<Awaited<ReturnType<typeof findReportAt>>>;
type Relations = Awaited<ReturnType<typeof findFilingPlace>>;

/**
 * A step of the newest version. `number` is the version the viewer had before them; when a newer one
 * exists by now they are told instead.
 */
async function step(
  viewer: Viewer,
  reportId: string,
  number: number,
  action: EventAction,
  isPermitted: (place: Relations, found: Found) => boolean,
  change: (tx: Transaction, found: Found) => Promise<Record<string, unknown>>,
): Promise<void> {
  const [row] = await database()
    .select({ collaborationId: reports.collaborationId, momentId: reports.momentId })
    .from(reports)
    .where(eq(reports.id, reportId))
    .limit(1);
  if (!row) throw new NotFoundError();
  const place = await findFilingPlace(database(), row.collaborationId, row.momentId);
  const seen = await findReportAt(database(), place);
  if (!seen) throw new NotFoundError();
  const attempt = {
    action,
    objectType: "report",
    objectId: reportId,
    objectVersion: number,
  } as const;
  await hideUnless(
    canKnowReport(viewer, seen, place),
    requirePermission(isPermitted(place, seen), viewer, attempt),
  );
  await transaction(async (tx) => {
    const found = await findReportAt(tx, place);
    if (!found || found.version.number !== number) throw new ConflictError("report_moved_on");
    const before = { status: found.version.status };
    const after = await change(tx, found);
    const recordSha256 = await sealOf(tx, FROZEN_TABLES.report_versions, found.version.id);
    await recordEvent(tx, viewer, { ...attempt, before, after: { ...after, recordSha256 } });
  });
}

/** Taken back by the civil servant before the release; what was submitted stays on record. */
export function withdrawReport(viewer: Viewer, reportId: string, number: number): Promise<void> {
  return step(
    viewer,
    reportId,
    number,
    "report_withdrawn",
    (place) => canFileReport(viewer, place),
    async (tx, { report, version }) => {
      const status = transition(version.status, "withdraw");
      await tx
        .update(reportVersions)
        .set({ status, withdrawnAt: now() })
        .where(eq(reportVersions.id, version.id));
      await tx.update(reports).set({ latestStatus: status }).where(eq(reports.id, report.id));
      return { status };
    },
  );
}

/** Sent back by the portfolio holder, with the reason; its event carries a hash of that, as of all that was not released. */
export function returnReport(
  viewer: Viewer,
  reportId: string,
  number: number,
  reason: string,
): Promise<void> {
  return step(
    viewer,
    reportId,
    number,
    "report_returned",
    (place, { version }) => canReleaseReport(viewer, place, version.submittedById),
    async (tx, { report, version }) => {
      const status = transition(version.status, "return");
      await tx
        .update(reportVersions)
        .set({ status, returnedAt: now(), returnedById: viewer.id, returnReason: reason })
        .where(eq(reportVersions.id, version.id));
      await tx.update(reports).set({ latestStatus: status }).where(eq(reports.id, report.id));
      return { status, reasonSha256: hashOf(reason) };
    },
  );
}

/** The college sends the report to the council. What it says of milestones becomes the record. */
export function releaseReport(viewer: Viewer, reportId: string, number: number): Promise<void> {
  return step(
    viewer,
    reportId,
    number,
    "report_released",
    (place, { version }) => canReleaseReport(viewer, place, version.submittedById),
    async (tx, { report, version }) => {
      const status = transition(version.status, "release");
      await tx
        .update(reportVersions)
        .set({ status, releasedAt: now(), releasedById: viewer.id })
        .where(eq(reportVersions.id, version.id));
      await tx
        .update(reports)
        .set({ latestStatus: status, releasedVersionId: version.id, ...figuresOf(version) })
        .where(eq(reports.id, report.id));
      const asCorrected = await moveMilestones(tx, report.collaborationId, version);
      return { status, snapshotSha256: version.snapshotSha256, ...asCorrected };
    },
  );
}

/** @returns which dates it left as they were corrected since the submission, for the event */
async function moveMilestones(
  tx: Transaction,
  collaborationId: string,
  { content, submittedAt }: typeof reportVersions.$inferSelect,
) {
  const corrected = await datesCorrectedSince(tx, collaborationId, submittedAt);
  const asCorrected: CorrectedDate[] = [];
  for (const { milestoneId, expectedOn, doneOn } of (content as FrozenContent).milestones) {
    const own = corrected.filter((one) => one.milestoneId === milestoneId);
    const moved = Object.entries({ expectedOn, doneOn }).filter(
      ([name]) => !own.some(({ field }) => field === name),
    );
    asCorrected.push(...own);
    if (moved.length === 0) continue;
    await tx
      .update(milestones)
      .set(Object.fromEntries(moved))
      .where(and(eq(milestones.id, milestoneId), notWithdrawn(milestones.id)));
  }
  return asCorrected.length > 0 ? { asCorrected } : {};
}

/** What the dashboard reads of a released version without its text. */
function figuresOf(version: typeof reportVersions.$inferSelect) {
  return {
    scoreScoping: version.scoreScoping,
    scoreOverview: version.scoreOverview,
    scorePolicyLines: version.scorePolicyLines,
    scoreCooperation: version.scoreCooperation,
    scoreAccountability: version.scoreAccountability,
    decisionAsked: version.decisionAsked,
    spentEuros: version.spentEuros,
    forecastEuros: version.forecastEuros,
    riskLevel: version.riskLevel,
  };
}

/** For the seed and the forms: whether a submission went through. @throws RuleError when it did not. */
export function requireSubmitted({ issues }: SubmitResult): void {
  const [first] = issues;
  if (first) throw new RuleError(`${first.path}: ${first.code}`);
}
