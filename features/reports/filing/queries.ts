/** What a report refers to, read on the connection of the caller: the writer's own within a transaction. */
import { and, asc, eq, inArray, ne, or, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { decidedPackages } from "@/db/decided-packages";
import {
  budgets,
  collaborationAssignments,
  collaborations,
  commitments,
  evidence,
  goals,
  indicators,
  indicatorTargets,
  milestones,
  moments,
  recommendationCollaborations,
  recommendations,
  reports,
  reportVersions,
  studies,
} from "@/db/schema";
import { isWithdrawn } from "@/db/withdrawn";
import { isOpen } from "@/features/recommendations/standing";
import { addresseesOf } from "@/features/recommendations/studies/snapshot";
import { now } from "@/lib/clock";
import { dateOf, isInTime } from "@/lib/dates";
import { NotFoundError } from "@/lib/errors";
import { compareText } from "@/lib/text/fold";
import type { DraftContent } from "../content";
import { type FilingContext, isBlank } from "../freeze";

const assignedIds = sql`(select json_group_array(${collaborationAssignments.userId}) from ${collaborationAssignments} where ${eq(collaborationAssignments.collaborationId, collaborations.id)})`;

/** The collaboration and the moment of a report, with the relations that permissions ask for. */
export async function findFilingPlace(db: Database, collaborationId: string, momentId: string) {
  const [place] = await db
    .select({
      collaborationId: collaborations.id,
      slug: collaborations.slug,
      name: collaborations.name,
      startedOn: collaborations.startedOn,
      endedOn: collaborations.endedOn,
      createdAt: collaborations.createdAt,
      packages: decidedPackages,
      portfolioHolderId: collaborations.portfolioHolderId,
      assignedIds: assignedIds.mapWith((ids: string) => JSON.parse(ids) as string[]),
      moment: moments,
    })
    .from(collaborations)
    .innerJoin(moments, eq(moments.id, momentId))
    .where(eq(collaborations.id, collaborationId))
    .limit(1);
  if (!place) throw new NotFoundError();
  const { createdAt, ...known } = place;
  return { ...known, recordedOn: dateOf(createdAt) };
}

export type FilingPlace = Awaited<ReturnType<typeof findFilingPlace>>;

/** The report of a place with its newest version, or null while nobody saved anything. */
export async function findReportAt(
  db: Database,
  place: { collaborationId: string; moment: { id: string } },
) {
  const [found] = await db
    .select({ report: reports, version: reportVersions })
    .from(reports)
    .innerJoin(
      reportVersions,
      and(eq(reportVersions.reportId, reports.id), eq(reportVersions.number, reports.latestNumber)),
    )
    .where(
      and(
        eq(reports.collaborationId, place.collaborationId),
        eq(reports.momentId, place.moment.id),
      ),
    )
    .limit(1);
  return found ?? null;
}

/** What a draft says of the record, and that the report touches. */
type Naming = Partial<
  Pick<DraftContent, "commitments" | "recommendations" | "indicators" | "milestones">
>;

/**
 * @param draft what it names or says something of already stays, also when it was closed or withdrawn meanwhile: what was typed
 * is not lost, and a correction keeps what it corrects
 */
export async function loadFilingContext(
  db: Database,
  place: FilingPlace,
  report: { id: string; firstSubmittedAt: Date | null } | null,
  draft: Naming = {},
): Promise<FilingContext> {
  const { collaborationId } = place;
  const { cycleYear, dueOn } = place.moment;
  const rows = await db
    .select({
      id: indicators.id,
      goal: goals.text,
      name: indicators.name,
      unit: indicators.unit,
      direction: indicators.direction,
      baseline: indicators.baseline,
      target: indicatorTargets.target,
      targetFrom: indicatorTargets.targetFrom,
      targetTo: indicatorTargets.targetTo,
      endTarget: indicators.target,
      endTargetFrom: indicators.targetFrom,
      endTargetTo: indicators.targetTo,
      endTargetOn: indicators.targetOn,
      withdrawn: isWithdrawn(indicators.id, indicators.goalId),
    })
    .from(indicators)
    .innerJoin(goals, eq(goals.id, indicators.goalId))
    .leftJoin(
      indicatorTargets,
      and(
        eq(indicatorTargets.indicatorId, indicators.id),
        eq(indicatorTargets.cycleYear, cycleYear),
      ),
    )
    .where(eq(goals.collaborationId, collaborationId))
    .orderBy(asc(goals.position), asc(indicators.position));
  const milestoneRows = await db
    .select({
      id: milestones.id,
      name: milestones.name,
      plannedOn: milestones.plannedOn,
      expectedOn: milestones.expectedOn,
      doneOn: milestones.doneOn,
      withdrawn: isWithdrawn(milestones.id),
    })
    .from(milestones)
    .where(eq(milestones.collaborationId, collaborationId))
    .orderBy(asc(milestones.position));
  const [budget] = await db
    .select({ planned: budgets.plannedEuros })
    .from(budgets)
    .where(and(eq(budgets.collaborationId, collaborationId), eq(budgets.year, cycleYear)));
  const commitmentRows = await db
    .select({ id: commitments.id, text: commitments.text, dueOn: commitments.dueOn })
    .from(commitments)
    .where(
      and(
        eq(commitments.collaborationId, collaborationId),
        or(ne(commitments.status, "settled"), inArray(commitments.id, draft.commitments ?? [])),
      ),
    )
    .orderBy(asc(commitments.dueOn));
  const recommended = await listRecommendations(db, collaborationId, draft.recommendations);
  const evidenceRows = report
    ? await db
        .select({ id: evidence.id, title: evidence.title, sha256: evidence.sha256 })
        .from(evidence)
        .where(eq(evidence.reportId, report.id))
        .orderBy(asc(evidence.addedAt))
    : [];
  return {
    today: today(),
    indicators: asked(rows, draft.indicators),
    milestones: asked(milestoneRows, draft.milestones),
    budgetedEuros: budget?.planned ?? null,
    commitments: commitmentRows,
    recommendations: recommended,
    evidence: evidenceRows,
    isLate: dueOn !== null && !isInTime(report?.firstSubmittedAt ?? now(), dueOn),
  };
}

/** Those that count, and the withdrawn ones that a draft says something of. */
function asked<T extends { id: string; withdrawn: boolean }>(
  rows: readonly T[],
  typed: Readonly<Record<string, Parameters<typeof isBlank>[0]>> = {},
) {
  return rows
    .filter(({ id, withdrawn }) => !withdrawn || !isBlank(typed[id] ?? {}))
    .map(({ withdrawn, ...row }) => ({ ...row, ...(withdrawn && { withdrawn }) }));
}

/** Of published studies, with something still to be done, or named already. */
async function listRecommendations(
  db: Database,
  collaborationId: string,
  named: readonly string[] = [],
) {
  const rows = await db
    .select({ row: recommendations, study: studies.title, reportedOn: studies.reportedOn })
    .from(recommendationCollaborations)
    .innerJoin(
      recommendations,
      eq(recommendations.id, recommendationCollaborations.recommendationId),
    )
    .innerJoin(studies, eq(studies.id, recommendations.studyId))
    .where(
      and(
        eq(recommendationCollaborations.collaborationId, collaborationId),
        eq(recommendations.isPublished, true),
      ),
    )
    .orderBy(asc(studies.reportedOn), asc(recommendations.number));
  return rows
    .sort(
      (one, other) =>
        compareText(one.reportedOn, other.reportedOn) || compareText(one.study, other.study),
    )
    .filter(
      ({ row }) => named.includes(row.id) || isOpen({ ...row, addressees: addresseesOf(row) }),
    )
    .map(({ row: { id, number, text }, study }) => ({ id, number, study, text }));
}

/** Today in Amsterdam, by the product's clock. */
export const today = () => dateOf(now());
