/**
 * The records behind a dashboard. Each is one query whatever the number of rows; reports are found by the index of their
 * moment, never by going through them all.
 */
import { and, asc, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { database } from "@/db";
import { decidedPackages } from "@/db/decided-packages";
import { inOrderOfName } from "@/db/names/folded";
import {
  assessments,
  budgets,
  collaborations,
  councilConclusions,
  cycles,
  findings,
  goals,
  indicators,
  indicatorTargets,
  judgements,
  moments,
  recommendations,
  reports,
  users,
  viewRounds,
} from "@/db/schema";
import { scoresOf } from "@/db/schema/scores";
import { type ConclusionOutcome, PERFORMANCES, perPerformance } from "@/db/vocabulary";
import { notWithdrawn } from "@/db/withdrawn";
import { styleOfMedians } from "@/features/views/summary";
import { dateOf } from "@/lib/dates";
import type { CollaborationRecord, ReportRecord } from "./heat-rows";
import type { KnownMoment } from "./moment-choice";
import type { FollowUp, Histogram, MomentTotals } from "./types";

/** They are null while nothing was published: a working paper has no scores here. */
const AUDITOR_COLUMNS = scoresOf(findings);

const SCORE_COLUMNS = scoresOf(reports);

export type Calendar = { years: number[]; moments: KnownMoment[]; followUp: FollowUp };

/** Counted within another query, by its index: a dashboard has few queries to spend. */
const published = (condition: SQL = sql`true`) =>
  sql<number>`(select count(*) from ${recommendations} where ${recommendations.isPublished} = 1 and ${condition})`;

const FOLLOW_UP = {
  published: published(),
  implemented: published(sql`${recommendations.verdict} = 'implemented'`),
  claimed: published(sql`${recommendations.isClaimed} = 1`),
};

/** Every cycle and its moments, with whether anything was released at each; and how recommendations are followed up. */
export async function readCalendar(): Promise<Calendar> {
  const released = sql`select 1 from ${reports} where ${eq(reports.momentId, moments.id)} and ${reports.releasedVersionId} is not null`;
  const rows = await database()
    .select({
      year: cycles.year,
      moment: moments,
      hasReleased: sql<number>`exists (${released})`,
      followUp: FOLLOW_UP,
    })
    .from(cycles)
    .leftJoin(moments, eq(moments.cycleYear, cycles.year))
    .orderBy(asc(cycles.year), asc(moments.position));
  return {
    years: [...new Set(rows.map(({ year }) => year))],
    moments: rows.flatMap(({ moment, hasReleased }) =>
      moment ? [{ ...moment, hasReleased: Boolean(hasReleased) }] : [],
    ),
    followUp: rows[0]?.followUp ?? { published: 0, implemented: 0, claimed: 0 },
  };
}

/** Every collaboration with its portfolio holder, and its budget, targets, frame, views and published scores for one year. */
export async function listCollaborationRecords(year: number): Promise<CollaborationRecord[]> {
  const ofThisOne = sql`from ${goals} join ${indicators} on ${eq(indicators.goalId, goals.id)} where ${eq(goals.collaborationId, collaborations.id)} and ${notWithdrawn(indicators.id, indicators.goalId)}`;
  const hasTarget = sql`exists (select 1 from ${indicatorTargets} where ${eq(indicatorTargets.indicatorId, indicators.id)} and ${indicatorTargets.cycleYear} = ${year})`;
  const decided = sql`select max(number) from ${assessments} as "of_this_one" where "of_this_one"."collaboration_id" = ${collaborations.id} and "of_this_one"."status" = 'decided' and "of_this_one"."council_decided_on" <= ${`${year}-12-31`}`;
  const closed = sql`select max(number) from ${viewRounds} as "of_this_one" where "of_this_one"."collaboration_id" = ${collaborations.id} and "of_this_one"."closed_at" < ${`${year + 1}-01-01`}`;
  const rows = await database()
    .select({
      collaborationId: collaborations.id,
      slug: collaborations.slug,
      name: collaborations.name,
      style: collaborations.style,
      programme: collaborations.programme,
      startedOn: collaborations.startedOn,
      endedOn: collaborations.endedOn,
      createdAt: collaborations.createdAt,
      packages: decidedPackages,
      holderId: collaborations.portfolioHolderId,
      holderName: users.name,
      plannedEuros: budgets.plannedEuros,
      indicators: sql<number>`(select count(*) ${ofThisOne})`,
      targets: sql<number>`(select count(*) ${ofThisOne} and ${hasTarget})`,
      medianScript: viewRounds.medianScript,
      medianPower: viewRounds.medianPower,
      decidedStyle: assessments.style,
      decidedOn: assessments.councilDecidedOn,
      evaluateOn: assessments.evaluateOn,
      band: assessments.advisedBand,
      numerator: assessments.positionNumerator,
      denominator: assessments.positionDenominator,
      auditedAt: findings.publishedAt,
      ...AUDITOR_COLUMNS,
    })
    .from(collaborations)
    .leftJoin(users, eq(users.id, collaborations.portfolioHolderId))
    .leftJoin(budgets, and(eq(budgets.collaborationId, collaborations.id), eq(budgets.year, year)))
    .leftJoin(
      assessments,
      and(
        eq(assessments.collaborationId, collaborations.id),
        eq(assessments.number, sql`(${decided})`),
      ),
    )
    .leftJoin(
      viewRounds,
      and(
        eq(viewRounds.collaborationId, collaborations.id),
        eq(viewRounds.number, sql`(${closed})`),
      ),
    )
    .leftJoin(
      findings,
      and(eq(findings.collaborationId, collaborations.id), eq(findings.cycleYear, year)),
    )
    .orderBy(...inOrderOfName(collaborations));
  return rows.map(({ createdAt, style, medianScript, medianPower, auditedAt, ...row }) => {
    const { decidedOn, evaluateOn, band, numerator, denominator, decidedStyle, ...rest } = row;
    const { scoping, overview, policy_lines, cooperation, accountability, ...known } = rest;
    const position = numerator !== null && denominator ? { numerator, denominator } : null;
    const isSeen = medianScript !== null && medianPower !== null;
    return {
      ...known,
      style: decidedStyle ?? style,
      seenAs: isSeen ? styleOfMedians(medianScript, medianPower) : null,
      recordedOn: dateOf(createdAt),
      frame: decidedOn ? { decidedOn, evaluateOn, band, position, style: decidedStyle } : null,
      auditor: auditedAt && { scoping, overview, policy_lines, cooperation, accountability },
    };
  });
}

/** All reports of some moments. */
export async function listReportRecords(momentIds: readonly string[]): Promise<ReportRecord[]> {
  if (momentIds.length === 0) return [];
  const judges = sql`select count(*) from ${judgements} where ${eq(judgements.reportId, reports.id)} and ${judgements.supersededAt} is null`;
  const outcome = sql`select ${councilConclusions.outcome} from ${councilConclusions} where ${eq(councilConclusions.reportId, reports.id)} order by ${councilConclusions.recordedAt} desc limit 1`;
  const rows = await database()
    .select({
      id: reports.id,
      collaborationId: reports.collaborationId,
      momentId: reports.momentId,
      latestStatus: reports.latestStatus,
      firstSubmittedAt: reports.firstSubmittedAt,
      releasedVersionId: reports.releasedVersionId,
      concludedAt: reports.concludedAt,
      ...SCORE_COLUMNS,
      decisionAsked: reports.decisionAsked,
      spentEuros: reports.spentEuros,
      forecastEuros: reports.forecastEuros,
      judges: sql<number>`(${judges})`,
      outcome: sql<ConclusionOutcome | null>`(${outcome})`,
    })
    .from(reports)
    .where(inArray(reports.momentId, [...momentIds]));
  return rows.map(({ scoping, overview, policy_lines, cooperation, accountability, ...row }) => ({
    ...row,
    scores: { scoping, overview, policy_lines, cooperation, accountability },
  }));
}

const SCORES = [1, 2, 3, 4, 5] as const;

const countWhen = (condition: ReturnType<typeof sql>) =>
  sql<number>`sum(case when ${condition} then 1 else 0 end)`.mapWith(Number);

/** One column per performance and score: `scoping_1` ... `accountability_5`. */
const histogramColumns = Object.fromEntries(
  PERFORMANCES.flatMap((performance) =>
    SCORES.map((score) => [
      `${performance}_${score}`,
      countWhen(sql`${SCORE_COLUMNS[performance]} = ${score}`),
    ]),
  ),
);

/** Counts per moment, made by the engine: a moment of the past gives one row, not all its reports. */
export async function listMomentTotals(momentIds: readonly string[]): Promise<MomentTotals[]> {
  if (momentIds.length === 0) return [];
  const member = sql`select count(distinct ${judgements.councilMemberId}) from ${judgements} where ${isNull(judgements.supersededAt)} and ${judgements.reportId} in (select id from ${reports} as "of_moment" where "of_moment"."moment_id" = ${reports.momentId})`;
  const rows = await database()
    .select({
      momentId: reports.momentId,
      released: countWhen(sql`${reports.releasedVersionId} is not null`),
      judges: sql<number>`(${member})`,
      ...histogramColumns,
    })
    .from(reports)
    .where(inArray(reports.momentId, [...momentIds]))
    .groupBy(reports.momentId);
  return rows.map((row) => ({
    momentId: row.momentId,
    released: row.released,
    judges: row.judges,
    histograms: perPerformance(
      (performance) =>
        SCORES.map((score) =>
          Number((row as Record<string, unknown>)[`${performance}_${score}`]),
        ) as unknown as Histogram,
    ),
  }));
}
