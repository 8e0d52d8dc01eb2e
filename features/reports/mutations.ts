/** The life of a report after its draft: submit, withdraw, return, release. */
import { and, eq } from "drizzle-orm";
import { milestones, reportResults, reports, type reportVersions } from "@/db/schema";
import { inScoreColumns, scoresOf } from "@/db/schema/scores";
import { type Transaction, transaction } from "@/db/transaction";
import { PERFORMANCES, perPerformance } from "@/db/vocabulary";
import { notWithdrawn } from "@/db/withdrawn";
import { hashOf } from "@/features/audit-log/canonical";
import type { ActionOf, EventAction } from "@/features/audit-log/events";
import { permit } from "@/features/auth/permit";
import { changeStatus, type Step, saveDraftIn } from "@/features/drafts/versions";
import type { Permit, Viewer } from "@/features/viewer/types";
import { now } from "@/lib/clock";
import { dateOf } from "@/lib/dates";
import { ConflictError, NotFoundError, RuleError } from "@/lib/errors";
import type { Locale } from "@/lib/locale";
import type { DraftContent, FrozenContent } from "./content";
import {
  type FilingPlace,
  findFilingPlace,
  findReportAt,
  loadFilingContext,
} from "./filing/queries";
import {
  asReport,
  type Columns,
  type DraftReference,
  openPlace,
  type SavedDraft,
  VERSIONED_REPORT,
} from "./form/mutations";
import { type FieldIssue, freeze } from "./freeze";
import { canFileReport, canKnowReport, canReleaseReport } from "./permissions";
import { transition } from "./status";
import type { CollegeDecision } from "./validation";
import { type CorrectedDate, datesCorrectedSince } from "./versions/later-queries";

export type SubmitResult = { saved: SavedDraft; issues: FieldIssue[] };

/**
 * Submits what was typed. What does not meet the rules is saved as a draft all the same, so that
 * nothing is lost, and each field that stands in the way is named.
 * @param shown the language of the form
 * @param version of the description of a report; the newest, but for the story of a past before it
 */
export function submitReport(
  viewer: Viewer,
  reference: DraftReference,
  typed: DraftContent,
  shown?: Locale,
  version?: number,
): Promise<SubmitResult> {
  return transaction(async (tx) => {
    const { place, by } = await openPlace(tx, viewer, reference);
    const save = { openedOn: reference.revision, typed };
    const saved = asReport(await saveDraftIn(tx, by, VERSIONED_REPORT, place, save));
    const found = await getReportAt(tx, place);
    const context = await loadFilingContext(tx, place, found.report, typed);
    const { content, issues } = freeze(typed, context, shown, version);
    if (content === null) return { saved, issues };
    await freezeVersion(tx, by, found, content);
    return { saved, issues: [] };
  });
}

type Found = NonNullable<Awaited<ReturnType<typeof findReportAt>>>;

async function getReportAt(tx: Transaction, place: FilingPlace): Promise<Found> {
  const found = await findReportAt(tx, place);
  if (!found) throw new NotFoundError();
  return found;
}

const versionOf = ({ report, version }: Found) => ({ ...version, documentId: report.id });

async function freezeVersion(tx: Transaction, by: Permit, found: Found, content: FrozenContent) {
  const { report, version } = found;
  const { id: reportId, collaborationId, momentId } = report;
  const submittedAt = now();
  const snapshotSha256 = hashOf(content);
  const scores = PERFORMANCES.map((performance) => content.performances[performance].score);
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
    .set({ firstSubmittedAt: report.firstSubmittedAt ?? submittedAt })
    .where(eq(reports.id, reportId));
  await changeStatus(tx, by, VERSIONED_REPORT, versionOf(found), "report_submitted", {
    columns: {
      status: transition(version.status, "submit"),
      content,
      snapshotSha256,
      submittedAt,
      submittedById: by.viewer.id,
      ...inScoreColumns(perPerformance((key) => content.performances[key].score)),
      lowestScore: Math.min(...scores),
      deviationCount: content.deviations.length,
      decisionAsked: content.deviations.some((deviation) => deviation.decisionAsked),
      budgetedEuros: content.money.budgetedEuros,
      spentEuros: content.money.spentEuros,
      forecastEuros: content.money.forecastEuros,
      riskLevel: content.riskLevel ?? null,
    },
    after: { collaborationId, momentId, snapshotSha256 },
  });
}

type Taken<Action extends EventAction> = Step<Columns, Action>;

/**
 * A step of the newest version. `number` is the version the viewer had before them; when a newer one
 * exists by now they are told instead.
 */
function step<Action extends ActionOf<"report">>(
  viewer: Viewer,
  reportId: string,
  number: number,
  action: Action,
  isPermitted: (place: FilingPlace, found: Found) => boolean,
  change: (tx: Transaction, found: Found) => Taken<Action> | Promise<Taken<Action>>,
): Promise<void> {
  return transaction(async (tx) => {
    const [row] = await tx.select().from(reports).where(eq(reports.id, reportId));
    if (!row) throw new NotFoundError();
    const place = await findFilingPlace(tx, row.collaborationId, row.momentId);
    const found = await getReportAt(tx, place);
    const by = permit(tx, viewer, {
      may: isPermitted(place, found),
      knows: canKnowReport(viewer, found, place),
      event: { action, objectType: "report", objectId: reportId, objectVersion: number },
    });
    if (found.version.number !== number) throw new ConflictError("report_moved_on");
    const changes = await change(tx, found);
    await changeStatus(tx, by, VERSIONED_REPORT, versionOf(found), action, changes);
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
    (_, { version }) => ({
      columns: { status: transition(version.status, "withdraw"), withdrawnAt: now() },
      after: {},
    }),
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
    (_, { version }) => ({
      columns: {
        status: transition(version.status, "return"),
        returnedAt: now(),
        returnedById: viewer.id,
        returnReason: reason,
      },
      after: { reasonSha256: hashOf(reason) },
    }),
  );
}

/** The college sends the report to the council, by a decision of its own. What it says of milestones becomes the record. */
export function releaseReport(
  viewer: Viewer,
  reportId: string,
  number: number,
  { decidedOn, decisionNumber }: CollegeDecision,
): Promise<void> {
  return step(
    viewer,
    reportId,
    number,
    "report_released",
    (place, { version }) => canReleaseReport(viewer, place, version.submittedById),
    async (tx, { report, version }) => {
      const status = transition(version.status, "release");
      if (decidedOn > dateOf(now())) throw new RuleError("college_decided_in_future");
      await tx
        .update(reports)
        .set({ releasedVersionId: version.id, ...figuresOf(version) })
        .where(eq(reports.id, report.id));
      const asCorrected = await moveMilestones(tx, report.collaborationId, version);
      return {
        columns: {
          status,
          releasedAt: now(),
          releasedById: viewer.id,
          collegeDecidedOn: decidedOn,
          collegeDecisionNumber: decisionNumber,
        },
        after: {
          decidedOn,
          decisionNumber,
          snapshotSha256: version.snapshotSha256,
          ...asCorrected,
        },
      };
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
    ...inScoreColumns(scoresOf(version)),
    decisionAsked: version.decisionAsked,
    spentEuros: version.spentEuros,
    forecastEuros: version.forecastEuros,
    riskLevel: version.riskLevel,
  };
}

/** For the seed and the forms: whether a submission went through. @throws when it did not. */
export function requireSubmitted({ issues }: SubmitResult): void {
  const [first] = issues;
  if (first) throw new Error(`${first.path}: ${first.code}`);
}
