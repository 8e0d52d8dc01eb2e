/**
 * What lists and dashboards read is repeated from frozen rows: figures of the released version, the text of the newest version of
 * a study, the newest answer of each kind. The frozen rows are held against the log; here what repeats them is held against them,
 * and what is told by many events at once against all of those.
 */
import { and, asc, eq, gt, inArray, isNotNull } from "drizzle-orm";
import type { AnyColumn } from "@/db/columns";
import type { Database } from "@/db/connect";
import {
  auditEvents,
  collaborations,
  commitments,
  findings,
  findingVersions,
  moments,
  partners,
  questions,
  recommendationStatements,
  recommendations,
  reports,
  reportVersions,
  studies,
  studyVersions,
  users,
} from "@/db/schema";
import { UnwrittenError, writtenRows } from "@/db/written";
import { canonicalForm } from "@/features/audit-log/canonical";
import type { FrozenFinding } from "@/features/findings/content";
import { columnsOf, scoresIn } from "@/features/findings/scores";
import { isClaimed } from "@/features/recommendations/standing";
import { snapshotOf } from "@/features/recommendations/studies/snapshot";
import { changedCollaborations, goneCollaboration } from "./collaboration-queries";
import type { Fault } from "./faults";
import { misnamedPartners, misnamedPeople } from "./name-queries";
import {
  misdatedCommitments,
  misdatedMoments,
  misdatedQuestions,
  misjudgedReports,
} from "./review-queries";
import { isDone, oldestFirst } from "./told-queries";
import { hashes } from "./verify";

const BATCH = 200;

type Row = Record<string, unknown> & { id: string };
/** The ids, of some rows, of those that are not as what they repeat. */
type Compare = (db: Database, ids: readonly string[]) => Promise<string[]>;

/** By the name that a fault gives it. */
const CHECKS: Record<string, { id: AnyColumn; compare: Compare }> = {
  reports: { id: reports.id, compare: changedReports },
  judgements_of: { id: reports.id, compare: misjudgedReports },
  question_dates: { id: questions.id, compare: misdatedQuestions },
  commitment_dates: { id: commitments.id, compare: misdatedCommitments },
  moment_dates: { id: moments.id, compare: misdatedMoments },
  findings: { id: findings.id, compare: changedFindings },
  studies: { id: studies.id, compare: changedStudies },
  recommendations: { id: recommendations.id, compare: changedRecommendations },
  collaborations: { id: collaborations.id, compare: changedCollaborations },
  partner_names: { id: partners.id, compare: misnamedPartners },
  person_names: { id: users.id, compare: misnamedPeople },
};

export const REPEATED = Object.keys(CHECKS);

/** The first row that is not as what it repeats; a batch at a time. */
export async function repeatFault(db: Database): Promise<Fault | null> {
  const gone = await goneCollaboration(db);
  if (gone) return { kind: "record_changed", name: "collaborations", id: gone, version: null };
  for (const [name, { id, compare }] of Object.entries(CHECKS)) {
    for (let reached = ""; ; ) {
      const ids = await idsAfter(db, id, reached);
      try {
        const [changed] = await compare(db, ids);
        if (changed) return { kind: "record_changed", name, id: changed, version: null };
      } catch (error) {
        // What stands in a row and is no JSON; anything else is a fault of ours, or of the machine.
        if (!(error instanceof UnwrittenError || error instanceof SyntaxError)) throw error;
        const id = error instanceof UnwrittenError ? error.id : (ids[0] ?? reached);
        return { kind: "record_unreadable", name, id, version: null };
      }
      const last = ids.at(-1);
      if (!last || ids.length < BATCH) break;
      reached = last;
    }
  }
  return null;
}

async function idsAfter(db: Database, id: AnyColumn, reached: string): Promise<string[]> {
  const rows = await db
    .select({ id })
    .from(id.table as typeof reports)
    .where(gt(id, reached))
    .orderBy(asc(id))
    .limit(BATCH);
  return rows.map((row) => String(row.id));
}

const differs = (row: Row, said: Record<string, unknown>): boolean =>
  Object.entries(said).some(([name, value]) => canonicalForm(row[name]) !== canonicalForm(value));

const FIGURES = {
  scoreScoping: reportVersions.scoreScoping,
  scoreOverview: reportVersions.scoreOverview,
  scorePolicyLines: reportVersions.scorePolicyLines,
  scoreCooperation: reportVersions.scoreCooperation,
  scoreAccountability: reportVersions.scoreAccountability,
  decisionAsked: reportVersions.decisionAsked,
  spentEuros: reportVersions.spentEuros,
  forecastEuros: reportVersions.forecastEuros,
  riskLevel: reportVersions.riskLevel,
};

/**
 * The version the council sees is the newest that was released, and the figures are its own; where the report stands, and since
 * when, follows from all its versions.
 */
async function changedReports(db: Database, ids: readonly string[]): Promise<string[]> {
  const { reportId, number, status, submittedAt, concludedAt } = reportVersions;
  const rows = await writtenRows(db, reports, inArray(reports.id, [...ids]));
  const versions = await db
    .select({
      of: reportId,
      number,
      status,
      submittedAt,
      concludedAt,
      said: { releasedVersionId: reportVersions.id, ...FIGURES },
    })
    .from(reportVersions)
    .where(inArray(reportId, [...ids]))
    .orderBy(asc(number));
  const places = await placesSaid(db, ids);
  return rows
    .filter((row) => {
      const own = versions.filter((version) => version.of === row.id);
      const latest = own.at(-1);
      const seen = own.findLast(({ status: at }) => at === "released" || at === "concluded");
      return differs(row, {
        latestNumber: latest?.number,
        latestStatus: latest?.status,
        firstSubmittedAt: firstOf(own.map((version) => version.submittedAt)),
        concludedAt: firstOf(own.map((version) => version.concludedAt)),
        ...(seen?.said ?? { releasedVersionId: null }),
        ...places.get(row.id),
      });
    })
    .map(({ id }) => id);
}

/** Of which collaboration and moment a report is, as its submissions say; older ones do not. */
async function placesSaid(db: Database, ids: readonly string[]): Promise<Map<string, object>> {
  const events = await db
    .select({ id: auditEvents.objectId, after: auditEvents.after })
    .from(auditEvents)
    .where(
      and(
        eq(auditEvents.objectType, "report"),
        inArray(auditEvents.objectId, [...ids]),
        eq(auditEvents.action, "report_submitted"),
        isDone,
      ),
    );
  return new Map(
    events.flatMap(({ id, after }) => {
      const { collaborationId, momentId } = after ?? {};
      return momentId === undefined ? [] : [[id, { collaborationId, momentId }] as const];
    }),
  );
}

function firstOf(times: readonly (Date | null)[]): Date | null {
  const known = times.flatMap((time) => time?.getTime() ?? []);
  return known.length > 0 ? new Date(Math.min(...known)) : null;
}

async function changedFindings(db: Database, ids: readonly string[]): Promise<string[]> {
  const { findingId, number, status } = findingVersions;
  const rows = await writtenRows(db, findings, inArray(findings.id, [...ids]));
  const versions = await db
    .select()
    .from(findingVersions)
    .where(and(inArray(findingId, [...ids]), eq(status, "published")))
    .orderBy(asc(number));
  return rows
    .filter((row) => {
      const version = versions.findLast((one) => one.findingId === row.id);
      const content = version?.content as FrozenFinding | undefined;
      return differs(row, {
        publishedVersionId: version?.id ?? null,
        publishedAt: version?.publishedAt ?? null,
        ...(content && {
          collaborationId: content.collaborationId,
          cycleYear: content.cycleYear,
          ...columnsOf(scoresIn(content)),
        }),
      });
    })
    .map(({ id }) => id);
}

/** A published study reads as its newest version, with all its recommendations. */
async function changedStudies(db: Database, ids: readonly string[]): Promise<string[]> {
  const versions = await db
    .select()
    .from(studyVersions)
    .where(inArray(studyVersions.studyId, [...ids]))
    .orderBy(asc(studyVersions.number));
  const newest = new Map(versions.map((version) => [version.studyId, version]));
  const changed: string[] = [];
  await writtenRows(db, studies, inArray(studies.id, [...ids]));
  const found = await db.query.studies.findMany({
    where: inArray(studies.id, [...ids]),
    with: { recommendations: { with: { collaborations: true } } },
  });
  for (const { recommendations: own, ...study } of found) {
    const rows = own.map(({ collaborations, ...row }) => ({
      ...row,
      collaborationIds: collaborations.map(({ collaborationId }) => collaborationId),
    }));
    const version = newest.get(study.id);
    const isAsSaid = version
      ? study.status === "published" &&
        study.number === version.number &&
        rows.every(({ isPublished }) => isPublished) &&
        hashes(snapshotOf(study, rows), version.snapshotSha256)
      : study.status === "draft";
    if (!isAsSaid) changed.push(study.id);
  }
  return changed;
}

/** The newest answer of each kind, and the date and the plan that came with them. */
async function changedRecommendations(db: Database, ids: readonly string[]): Promise<string[]> {
  const { recommendationId, number } = recommendationStatements;
  const rows = await writtenRows(db, recommendations, inArray(recommendations.id, [...ids]));
  const statements = await db
    .select()
    .from(recommendationStatements)
    .where(inArray(recommendationId, [...ids]))
    .orderBy(asc(number));
  const given = await lastGiven(db, ids);
  return rows
    .filter((row) => {
      const own = statements.filter((one) => one.recommendationId === row.id);
      const word = (kind: string) => own.filter((one) => one.kind === kind).at(-1)?.word ?? null;
      return differs(row, {
        decision: word("decision") ?? "pending",
        response: word("response"),
        collegeProgress: word("college_progress"),
        councilProgress: word("council_progress"),
        verdict: word("verdict") ?? "not_assessed",
        isClaimed: isClaimed(row),
        dueOn: given(row.id, "dueOn"),
        actionPlan: given(row.id, "actionPlan"),
        ownerId: given(row.id, "ownerId"),
      });
    })
    .map(({ id }) => id);
}

/** What holds of a plan and its date is the last that an answer or a move gave; a response without a plan leaves it. */
async function lastGiven(db: Database, ids: readonly string[]) {
  const events = await db
    .select({ id: auditEvents.objectId, after: auditEvents.after })
    .from(auditEvents)
    .where(
      and(
        eq(auditEvents.objectType, "recommendation"),
        inArray(auditEvents.objectId, [...ids]),
        isDone,
        isNotNull(auditEvents.after),
      ),
    )
    .orderBy(oldestFirst);
  return (recommendationId: string, name: "dueOn" | "actionPlan" | "ownerId") =>
    events.findLast(({ id, after }) => id === recommendationId && after && name in after)?.after?.[
      name
    ] ?? null;
}
